import { CST, Lexer } from "yaml";
import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import * as say from "../diagnostics/syntax.js";
import { Frames } from "./Frames.js";
import type { Lines } from "./placeOf.js";
import { proseKeys } from "./proseKeys.js";
import { syntaxLimits } from "./syntaxLimits.js";

/**
 * Looks at the tokens before anything is composed: what YAML would expand, tag, drop or nest without bound is refused
 * here, in one linear pass that ends at the first limit.
 */
export function checkTokens(text: string, lines: Lines): readonly Diagnostic[] {
  const check = new TokenCheck(lines);
  let marked = false;
  for (const source of new Lexer().lex(text)) {
    // A plain or block scalar comes as a mark of no length and then its source, whose letters say nothing of its type.
    const type: TokenType = marked ? "plain" : CST.tokenType(source);
    marked = type === "scalar";
    if (!check.take(type, source)) break;
  }
  return check.found;
}

type TokenType = CST.TokenType | "plain" | null;

interface ScalarToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly plain: boolean;
  readonly prose: boolean;
}

const blank: ReadonlySet<TokenType> = new Set([
  "space",
  "newline",
  "comment",
  "byte-order-mark",
  "directive-line",
  "doc-start",
  "doc-end",
]);
const scalars: ReadonlySet<TokenType> = new Set(["plain", "single-quoted-scalar", "double-quoted-scalar"]);
// Full-width forms that could pass for structure, digits or letters; brackets and marks of Chinese sentences are left alone.
const fullwidth = /[\uff03-\uff07\uff0a-\uff0e\uff10-\uff1a\uff1c-\uff1e\uff20-\uff3b\uff3d\uff3f-\uff5b\uff5d]/;
const curly = /^[“”‘’]/;

class TokenCheck {
  readonly found: Diagnostic[] = [];
  private readonly once = new Set<string>();
  private readonly frames = new Frames();
  private readonly lines: Lines;
  private offset = 0;
  private lineStart = 0;
  /** The next token begins a line or follows a dash. */
  private begins = true;
  private nodes = 0;
  /** Something stands in the item begun by the last comma or dash. */
  private filled = false;
  private content = false;
  private documents = 0;
  private ended = false;
  private explicitKey = false;
  private blockHeader = false;
  /** Where the space just read began. */
  private spaceAt = -1;
  private last: ScalarToken | undefined;
  /** The key whose value is still to come. */
  private valueOf: ScalarToken | undefined;

  constructor(lines: Lines) {
    this.lines = lines;
  }

  /** Whether to go on. */
  take(type: TokenType, source: string): boolean {
    if (type === "doc-mode" || type === "scalar") return true;
    if (type === "flow-error-end") {
      this.frames.leaveFlow();
      return true;
    }
    const at = this.offset;
    const goOn = this.look(type, source, at) && this.found.length < syntaxLimits.diagnostics;
    const newline = source.lastIndexOf("\n");
    if (newline >= 0) this.lineStart = at + newline + 1;
    if (source.endsWith("\n")) this.begins = true;
    this.offset += source.length;
    this.spaceAt = type === "space" ? at : -1;
    return goOn;
  }

  private look(type: TokenType, source: string, at: number): boolean {
    const tab = type === "comment" ? -1 : source.indexOf("\t");
    if (tab >= 0) this.report(say.yamlTab, at + tab, at + tab + 1);
    if (type === "comment") this.comment(source, at);
    if (type === "directive-line") this.reportOnce(say.yamlDirective, at, at + source.length);
    if (type === "doc-start") this.documents += 1;
    if (type === "doc-start" && (this.documents > 1 || this.content || this.ended))
      this.reportOnce(say.yamlMultipleDocuments, at, at + source.length);
    if (type === "doc-end") this.ended = true;
    return blank.has(type) || this.visible(type, source, at);
  }

  /** A token that is neither space nor comment nor a mark between documents. */
  private visible(type: TokenType, source: string, at: number): boolean {
    if (this.ended) this.reportOnce(say.yamlMultipleDocuments, at, at + source.length);
    this.content = true;
    if (this.begins && !this.frames.inFlow) this.frames.begin(at - this.lineStart, at);
    this.begins = false;
    if (this.explicitKey) this.reportOnce(say.yamlKeyType, at, at + source.length);
    this.explicitKey = type === "explicit-key-ind";
    if (type === "tag") this.reportOnce(say.yamlTag, at, at + source.length);
    if (type === "anchor" || type === "alias") this.anchor(source, at);
    if (scalars.has(type)) return this.scalar(type, source, at);
    if (type === "block-scalar-header") this.blockHeader = true;
    if (type === "map-value-ind") return this.key(at);
    return this.structure(type, source, at);
  }

  private structure(type: TokenType, source: string, at: number): boolean {
    const opens = type === "flow-map-start" || type === "flow-seq-start";
    const closes = type === "flow-map-end" || type === "flow-seq-end";
    if (closes && !this.frames.inFlow) return this.stop(say.yamlSyntax, at, at + 1, { problem: "UNEXPECTED_TOKEN" });
    if (closes) this.frames.leave();
    if (opens) this.frames.enter(at);
    if (type === "seq-item-ind" && !this.frames.inFlow) {
      this.frames.item();
      this.begins = true;
    }
    if (opens || closes || type === "comma") this.valueOf = undefined;
    if (opens) return this.node(at, source.length);
    return (type !== "comma" && type !== "seq-item-ind") || this.emptyItem(at, source.length);
  }

  private key(at: number): boolean {
    const key = this.last;
    const keys = this.frames.key();
    const start = key?.start ?? at;
    const end = key?.end ?? at + 1;
    if (!this.nesting()) return false;
    if (keys > syntaxLimits.keys) return this.stop(say.limitMapSize, start, end);
    if (key?.plain === true && key.text === "<<") this.reportOnce(say.yamlMergeKey, start, end);
    this.valueOf = key;
    return true;
  }

  private anchor(source: string, at: number): void {
    // What a merge key takes in is part of the same mistake.
    if (this.valueOf?.text !== "<<") this.reportOnce(say.yamlAnchor, at, at + source.length);
  }

  private scalar(type: TokenType, source: string, at: number): boolean {
    const end = at + source.length;
    if (source.length > syntaxLimits.scalar) return this.stop(say.limitScalar, at, end);
    const plain = type === "plain" && !this.blockHeader;
    this.blockHeader = false;
    const column = at - this.lineStart;
    const owner = this.valueOf;
    // At the same column or left of its key a scalar is a key of its own, not the value.
    const isValue =
      owner !== undefined && (this.frames.inFlow || owner.start >= this.lineStart || column > owner.column);
    const prose = isValue && proseKeys.has(owner.text);
    if (plain && !prose) this.deceiving(source, at);
    this.last = { text: source, start: at, end, column, plain, prose };
    this.valueOf = undefined;
    return this.node(at, source.length);
  }

  /** Full-width signs and curly quotes in a name or value that no person is meant to read as prose. */
  private deceiving(source: string, at: number): void {
    const quote = curly.exec(source);
    const sign = fullwidth.exec(source);
    if (quote !== null) this.report(say.textQuotes, at, at + 1, { character: quote[0] });
    else if (sign !== null) {
      const ascii = String.fromCharCode(sign[0].charCodeAt(0) - 0xfee0);
      this.report(say.textFullwidth, at + sign.index, at + sign.index + 1, { character: sign[0], ascii });
    }
  }

  /** A comment behind a plain text may be a part of the text that the author never meant to lose. */
  private comment(source: string, at: number): void {
    const { last } = this;
    if (last === undefined || !last.plain || this.spaceAt !== last.end) return;
    if (last.prose || !/^#($|[\s#=*~_-])/.test(source))
      this.report(say.textCut, at, at + source.length, { lost: source.slice(0, 80).trimEnd() });
  }

  private emptyItem(at: number, length: number): boolean {
    const goOn = this.filled || this.node(at, length);
    this.filled = false;
    return goOn && this.nesting();
  }

  private node(at: number, length: number): boolean {
    this.filled = true;
    this.nodes += 1;
    if (this.nodes > syntaxLimits.nodes) return this.stop(say.limitNodes, at, at + length);
    return this.nesting();
  }

  private nesting(): boolean {
    return (
      this.frames.depth <= syntaxLimits.depth || this.stop(say.limitDepth, this.frames.offset, this.frames.offset + 1)
    );
  }

  private report(
    raise: DiagnosticRaiser<string, DiagnosticArgs>,
    start: number,
    end: number,
    args: DiagnosticArgs = {},
  ): void {
    this.found.push(raise(this.lines.place(start, Math.max(end, start + 1)), args));
  }

  private reportOnce(raise: DiagnosticRaiser<string, DiagnosticArgs>, start: number, end: number): void {
    if (!this.once.has(raise.code)) this.report(raise, start, end);
    this.once.add(raise.code);
  }

  /** Beyond a limit nothing more is read. */
  private stop(
    raise: DiagnosticRaiser<string, DiagnosticArgs>,
    start: number,
    end: number,
    args: DiagnosticArgs = {},
  ): false {
    this.report(raise, start, end, args);
    return false;
  }
}
