import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import * as say from "../diagnostics/syntax.js";
import { checkCharacters } from "./checkCharacters.js";
import { checkScalar } from "./checkScalar.js";
import { checkTokens } from "./checkTokens.js";
import { Lines } from "./placeOf.js";
import type { MapEntry, SyntaxNode } from "./SyntaxNode.js";
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
  if (encoder.encode(source).length > syntaxLimits.bytes) return { diagnostics: [say.limitFileSize(lines.place(0, 1), {})] };
  const bom = source.startsWith("\ufeff");
  // Same length as the source, so that offsets stay what they are.
  const text = bom ? ` ${source.slice(1)}`.replace(/^ (?=\S)/, "\n") : source;
  const warnings = bom ? [say.textBom(lines.place(0, 1), {})] : [];
  const early = [...checkCharacters(text, lines), ...checkTokens(text, lines)];
  if (early.length > 0) return { diagnostics: [...warnings, ...early.slice(0, syntaxLimits.diagnostics)] };

  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, version: "1.2", prettyErrors: false, logLevel: "silent" });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const [start, end] = problem.pos;
    const words = problem.message.replace(/\s+/g, " ");
    return { diagnostics: [...warnings, say.yamlSyntax(lines.place(start, end), { problem: words })] };
  }
  if (document.contents === null || isEmptyScalar(document.contents)) return { diagnostics: [...warnings, say.ruleEmpty(lines.place(0, 0), {})] };
  const converter = new Converter(text, lines);
  const root = converter.convert(document.contents, 0);
  if (converter.diagnostics.length > 0 || root === undefined) return { diagnostics: [...warnings, ...converter.diagnostics.slice(0, syntaxLimits.diagnostics)] };
  return { root, diagnostics: warnings };
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === "") && node.type === "PLAIN";
}

class Converter {
  readonly diagnostics: Diagnostic[] = [];
  private nodes = 0;
  private readonly text: string;
  private readonly lines: Lines;

  constructor(text: string, lines: Lines) {
    this.text = text;
    this.lines = lines;
  }

  private report(raise: DiagnosticRaiser<string, DiagnosticArgs>, start: number, end: number, args: DiagnosticArgs = {}): undefined {
    this.diagnostics.push(raise(this.lines.place(start, end), args));
    return undefined;
  }

  convert(node: unknown, depth: number): SyntaxNode | undefined {
    const [start, end] = rangeOf(node);
    this.nodes += 1;
    if (this.nodes > syntaxLimits.nodes) return this.nodes === syntaxLimits.nodes + 1 ? this.report(say.limitNodes, start, end) : undefined;
    if (depth > syntaxLimits.depth) return this.report(say.limitDepth, start, end);
    if (isAlias(node)) return this.report(say.yamlAnchor, start, end);
    if (isMap(node)) {
      const entries = this.entries(node.items, depth);
      return { kind: "map", entries, place: this.lines.place(start, trimmedEnd(this.text, start, end)) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.convert(item, depth + 1) ?? []);
      return { kind: "list", items, place: this.lines.place(start, trimmedEnd(this.text, start, end)) };
    }
    if (isScalar(node)) return this.scalar(node, start, end);
    return { kind: "scalar", text: "", quoted: false, place: this.lines.place(start, end) };
  }

  private scalar(node: Scalar, start: number, end: number): SyntaxNode | undefined {
    const value = typeof node.value === "string" ? node.value : "";
    if (value.length > syntaxLimits.scalar) return this.report(say.limitScalar, start, end);
    const quoted = node.type !== "PLAIN";
    for (const fault of checkScalar(value, quoted, this.text, start, end)) this.report(fault.raise, fault.start, fault.end, fault.args);
    return { kind: "scalar", text: value, quoted, place: this.lines.place(start, end) };
  }

  private entries(pairs: readonly Pair[], depth: number): readonly MapEntry[] {
    const seen = new Set<string>();
    const entries: MapEntry[] = [];
    for (const pair of pairs) {
      const [start, end] = rangeOf(pair.key);
      if (!isScalar(pair.key) || typeof pair.key.value !== "string" || pair.key.value === "") {
        this.report(say.yamlKeyType, start, end);
        continue;
      }
      const key = pair.key.value;
      for (const fault of checkScalar(key, pair.key.type !== "PLAIN", this.text, start, end)) this.report(fault.raise, fault.start, fault.end, fault.args);
      if (key === "<<") this.report(say.yamlMergeKey, start, end);
      else if (key === "__proto__") this.report(say.forbiddenRuleKey, start, end);
      else if (seen.has(key)) this.report(say.yamlDuplicateKey, start, end, { key });
      seen.add(key);
      if (seen.size > syntaxLimits.keys) {
        this.report(say.limitMapSize, start, end);
        break;
      }
      const value = pair.value === null ? this.missing(end) : this.convert(pair.value, depth + 1);
      if (value !== undefined) entries.push({ key, keyPlace: this.lines.place(start, end), value });
    }
    return entries;
  }

  /** A key without a value, such as `when:` at the end of a file. */
  private missing(at: number): SyntaxNode {
    return { kind: "scalar", text: "", quoted: false, place: this.lines.place(at, at) };
  }
}

function rangeOf(node: unknown): readonly [number, number] {
  // BECAUSE: parseDocument gives every node a range; only its type leaves that open.
  const range = (node as Node | null)?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
