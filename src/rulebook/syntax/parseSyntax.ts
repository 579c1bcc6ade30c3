import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import { operatorUnknown } from "../diagnostics/language.js";
import * as say from "../diagnostics/syntax.js";
import { operatorSigns } from "../operators.js";
import { didYouMean } from "../read/suggestion.js";
import { checkCharacters } from "./checkCharacters.js";
import { checkScalar } from "./checkScalar.js";
import { checkTokens } from "./checkTokens.js";
import { Lines } from "./placeOf.js";
import { proseKeys } from "./proseKeys.js";
import type { MapEntry, SyntaxNode } from "./SyntaxNode.js";
import { signIn } from "./signIn.js";
import { syntaxLimits } from "./syntaxLimits.js";

export interface ParsedSyntax {
  /** Absent where anything is wrong beyond a warning. */
  readonly root?: SyntaxNode;
  readonly diagnostics: readonly Diagnostic[];
}

const encoder = new TextEncoder();

/**
 * Reads one rule file: limits and tokens first, then YAML with every scalar kept as written. Never throws.
 * @example
 * parseSyntax("a.yaml", "rule: x").root?.kind //=> "map"
 */
export function parseSyntax(file: string, source: string): ParsedSyntax {
  const lines = new Lines(file, source);
  if (encoder.encode(source).length > syntaxLimits.bytes)
    return { diagnostics: [say.limitFileSize(lines.place(0, 1), {})] };
  const bom = source.startsWith("\ufeff");
  // Same length as the source, so that offsets stay what they are.
  const text = bom ? ` ${source.slice(1)}`.replace(/^ (?=\S)/, "\n") : source;
  const warnings = bom ? [say.textBom(lines.place(0, 1), {})] : [];
  const characters = checkCharacters(text, lines);
  // Control characters have a meaning of their own among the tokens.
  const hidden = characters.some(({ code }) => code === say.textControl.code);
  const early = hidden ? characters : [...characters, ...checkTokens(text, lines)];
  if (early.length > 0)
    return { diagnostics: [...warnings, ...early.slice(0, syntaxLimits.diagnostics).map(signMeant)] };

  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, version: "1.2", prettyErrors: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const [start, end] = problem.pos;
    const raise = problem.code === "MULTIPLE_DOCS" ? say.yamlMultipleDocuments : say.yamlSyntax;
    return { diagnostics: [...warnings, signMeant(raise(lines.place(start, end), { problem: problem.code }))] };
  }
  if (document.contents === null || isScalar(document.contents))
    return { diagnostics: [...warnings, say.ruleEmpty(lines.place(0, 0), {})] };
  const converter = new Converter(text, lines);
  const root = converter.convert(document.contents, 0);
  if (converter.diagnostics.length > 0 || root === undefined)
    return { diagnostics: [...warnings, ...converter.diagnostics.slice(0, syntaxLimits.diagnostics)] };
  return { root, diagnostics: warnings };
}

/** `operator: >=` and `operator: !=` are block text and tag to YAML: what is wrong is the name of the operator. */
function signMeant(diagnostic: Diagnostic): Diagnostic {
  const { place, code } = diagnostic;
  if (place?.kind !== "source" || (code !== say.yamlSyntax.code && code !== say.yamlTag.code)) return diagnostic;
  const found = signIn(place);
  const meant = found && operatorSigns[found.sign];
  if (found === undefined || meant === undefined) return diagnostic;
  const { column, sign } = found;
  return operatorUnknown(
    { ...place, column, endLine: place.line, endColumn: column + sign.length },
    { operator: sign, ...didYouMean(meant) },
  );
}

class Converter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly text: string;
  private readonly lines: Lines;

  constructor(text: string, lines: Lines) {
    this.text = text;
    this.lines = lines;
  }

  private report(
    raise: DiagnosticRaiser<string, DiagnosticArgs>,
    start: number,
    end: number,
    args: DiagnosticArgs = {},
  ): undefined {
    this.diagnostics.push(raise(this.lines.place(start, end), args));
    return undefined;
  }

  convert(node: unknown, depth: number, prose = false): SyntaxNode | undefined {
    const [start, end] = rangeOf(node);
    if (this.diagnostics.length >= syntaxLimits.diagnostics) return undefined;
    if (depth > syntaxLimits.depth || (depth === syntaxLimits.depth && !isScalar(node)))
      return this.report(say.limitDepth, start, end);
    if (isAlias(node)) return this.report(say.yamlAnchor, start, end);
    if (isMap(node)) {
      const entries = this.entries(node.items, depth);
      return { kind: "map", entries, place: this.lines.place(start, trimmedEnd(this.text, start, end)) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.convert(item, depth + 1) ?? []);
      return { kind: "list", items, place: this.lines.place(start, trimmedEnd(this.text, start, end)) };
    }
    if (isScalar(node)) return this.scalar(node, start, end, prose);
    return { kind: "scalar", text: "", quoted: false, place: this.lines.place(start, end) };
  }

  private scalar(node: Scalar, start: number, end: number, prose: boolean): SyntaxNode {
    this.lookalikes(start, end, prose);
    const text = typeof node.value === "string" ? node.value : "";
    return { kind: "scalar", text, quoted: node.type !== "PLAIN", place: this.lines.place(start, end) };
  }

  private lookalikes(start: number, end: number, prose: boolean): void {
    for (const { index, character, ascii } of checkScalar(this.text.slice(start, end), prose))
      this.report(say.textConfusable, start + index, start + index + 1, { character, ascii });
  }

  private entries(pairs: readonly Pair[], depth: number): readonly MapEntry[] {
    const seen = new Set<string>();
    const entries: MapEntry[] = [];
    for (const pair of pairs) {
      const [start, end] = rangeOf(pair.key);
      if (
        !isScalar(pair.key) ||
        typeof pair.key.value !== "string" ||
        isNoWord(pair.key.value, pair.key.type === "PLAIN")
      ) {
        this.report(say.yamlKeyType, start, end);
        continue;
      }
      const key = pair.key.value;
      this.lookalikes(start, end, false);
      if (key === "__proto__") this.report(say.forbiddenRuleKey, start, end);
      else if (seen.has(key)) this.report(say.yamlDuplicateKey, start, end, { key });
      seen.add(key);
      const value = pair.value === null ? this.missing(end) : this.convert(pair.value, depth + 1, proseKeys.has(key));
      if (value !== undefined) entries.push({ key, keyPlace: this.lines.place(start, end), value });
    }
    return entries;
  }

  /** A key without a value, such as `when:` at the end of a file. */
  private missing(at: number): SyntaxNode {
    return { kind: "scalar", text: "", quoted: false, place: this.lines.place(at, at) };
  }
}

const noWord = /^(~|null|true|false|[-+]?(\d[\d_]*\.?\d*|\.\d+)(e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.inf|\.nan)?$/i;

/** Whether YAML would take a key for nothing, a number or a truth value; in quotes it is a word. */
function isNoWord(key: string, plain: boolean): boolean {
  return key === "" || (plain && noWord.test(key));
}

function rangeOf(node: unknown): readonly [number, number] {
  // BECAUSE: parseDocument gives every node a range; only its type leaves that open.
  const range = (node as Node | null)?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
