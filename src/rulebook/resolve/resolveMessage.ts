import type { SourcePlace } from "../../kernel/index.js";
import { messagePlaceholder } from "../diagnostics/meaning.js";
import { scalar } from "../read/readScalar.js";
import type { MessagePart } from "../Rule.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { lookUpFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";

/** A message with `{gift.value}`, `{letName}` and `{param gift.limit}` in it. */
export function resolveMessage(node: SyntaxNode | undefined, scope: Scope): readonly MessagePart[] | undefined {
  const one = scalar(node, scope.context.report);
  if (one === undefined) return undefined;
  const parts: MessagePart[] = [];
  let rest = 0;
  while (rest < one.text.length) {
    const open = one.text.indexOf("{", rest);
    const stray = one.text.indexOf("}", rest);
    if (stray >= 0 && (open < 0 || stray < open)) return refuse("}", stray);
    if (open < 0) break;
    const close = one.text.indexOf("}", open);
    const inside = close < 0 ? "" : one.text.slice(open + 1, close);
    if (close < 0 || inside.includes("{")) return refuse("{", open);
    if (open > rest) parts.push({ text: one.text.slice(rest, open) });
    const part = resolvePart(inside.trim(), scope);
    if (part === undefined) return refuse(`{${inside}}`, open);
    parts.push(part);
    rest = close + 1;
  }
  if (rest < one.text.length) parts.push({ text: one.text.slice(rest) });
  return parts;

  function refuse(problem: string, at: number): undefined {
    return scope.context.report(messagePlaceholder, shifted(one?.place ?? scopePlace(node), at + (one?.quoted ? 1 : 0)), { problem, open: "{", close: "}" });
  }
}

function resolvePart(inside: string, scope: Scope): MessagePart | undefined {
  const param = /^param\s+(\S+)$/.exec(inside)?.[1];
  if (param !== undefined) return scope.context.params.has(param) ? { param } : undefined;
  const fact = lookUpFact(inside, scope);
  return fact && { fact };
}

/** A place some characters into a text of one line. */
function shifted(place: SourcePlace, by: number): SourcePlace {
  return place.line === place.endLine ? { ...place, column: place.column + by } : place;
}

function scopePlace(node: SyntaxNode | undefined): SourcePlace {
  return node?.place ?? { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" };
}
