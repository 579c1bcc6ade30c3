import type { SourcePlace } from "../../kernel/index.js";
import { messagePlaceholder } from "../diagnostics/meaning.js";
import type { MessagePart } from "../Rule.js";
import { scalar } from "../read/readScalar.js";
import { type Suggestion, suggestion } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { lookUpFact, suggestFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";

/** A message with `{gift.value}`, `{letName}` and `{param gift.limit}` in it. */
export function resolveMessage(node: SyntaxNode | undefined, scope: Scope): readonly MessagePart[] | undefined {
  const one = scalar(node, scope.context.report);
  if (one === undefined) return undefined;
  const { text, place } = one;
  const parts: MessagePart[] = [];
  let rest = 0;
  while (rest < text.length) {
    const open = text.indexOf("{", rest);
    const stray = text.indexOf("}", rest);
    if (stray >= 0 && (open < 0 || stray < open)) return refuse("}", stray);
    if (open < 0) break;
    const close = text.indexOf("}", open);
    const nested = text.indexOf("{", open + 1);
    if (close < 0 || (nested >= 0 && nested < close)) return refuse("{", open);
    if (open > rest) parts.push({ text: text.slice(rest, open) });
    const part = resolvePart(text.slice(open + 1, close), scope);
    if (part === undefined)
      return refuse(text.slice(open, close + 1), open, suggestPart(text.slice(open + 1, close), scope));
    if (part !== "broken") parts.push(part);
    rest = close + 1;
  }
  if (rest < text.length) parts.push({ text: text.slice(rest) });
  return parts;

  function refuse(problem: string, at: number, near?: Suggestion): undefined {
    const args = {
      problem,
      suggestion: near?.suggestion ?? "write {gift.value} or {param gift.limit}",
      suggestionZh: near?.suggestionZh ?? "写 {gift.value} 或 {param gift.limit}",
    };
    return scope.context.report(messagePlaceholder, placeInText(place, text, at, problem), args);
  }
}

function paramIn(inside: string): string | undefined {
  return /^param\s+(\S+)$/.exec(inside.trim())?.[1];
}

function resolvePart(inside: string, scope: Scope): MessagePart | "broken" | undefined {
  const param = paramIn(inside);
  if (param !== undefined) return scope.context.params.has(param) ? { param } : undefined;
  const name = inside.trim();
  if (scope.broken.has(name)) return "broken";
  const fact = lookUpFact(name, scope);
  return fact && { fact };
}

function suggestPart(inside: string, scope: Scope): Suggestion {
  const param = paramIn(inside);
  return param === undefined ? suggestFact(inside.trim(), scope) : suggestion(param, scope.context.params.keys());
}

/**
 * The place of a piece of a text: its first brace is as many braces from the beginning in the source as in the text, whatever
 * was escaped between. A text over several lines is marked as a whole.
 */
function placeInText(place: SourcePlace, text: string, at: number, piece: string): SourcePlace {
  if (place.line !== place.endLine) return place;
  const brace = text.charAt(at);
  let left = [...text.slice(0, at + 1)].filter((letter) => letter === brace).length;
  const column =
    [...place.excerpt].findIndex((letter, index) => index >= place.column - 1 && letter === brace && --left === 0) + 1;
  return column === 0 ? place : { ...place, column, endColumn: column + [...piece].length };
}
