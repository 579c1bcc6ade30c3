import { CST, Lexer } from "yaml";
import type { Diagnostic } from "../../kernel/index.js";
import { limitDepth, limitMapSize, yamlAnchor, yamlDirective, yamlMultipleDocuments, yamlTag } from "../diagnostics/syntax.js";
import type { Lines } from "./placeOf.js";
import { syntaxLimits } from "./syntaxLimits.js";

/**
 * Looks at the tokens before anything is composed: what YAML would expand, tag or nest without bound is refused here, in
 * one linear pass. At most one diagnostic of a kind.
 */
export function checkTokens(text: string, lines: Lines): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const report = (kind: string, make: () => Diagnostic): void => {
    if (!found.has(kind)) found.set(kind, make());
  };
  let offset = 0;
  let brackets = 0;
  let documents = 0;
  let keys = 0;
  let content = false;
  const indents: number[] = [];
  let lineStart = 0;
  let atLineStart = true;

  let marked = false;
  for (const token of new Lexer().lex(text)) {
    // A plain or block scalar comes as a mark of no length and then its source, whose letters say nothing of its type.
    const type: CST.TokenType | "plain" | null = marked ? "plain" : CST.tokenType(token);
    marked = type === "scalar";
    const length = type === "doc-mode" || type === "flow-error-end" || type === "scalar" ? 0 : token.length;
    const at = offset;
    const here = () => lines.place(at, at + Math.max(1, token.length));
    if (type === "anchor" || type === "alias") report("anchor", () => yamlAnchor(here(), {}));
    if (type === "tag") report("tag", () => yamlTag(here(), {}));
    if (type === "directive-line") report("directive", () => yamlDirective(here(), {}));
    if (type === "doc-start") {
      documents += 1;
      if (documents > 1 || content) report("documents", () => yamlMultipleDocuments(here(), {}));
    }
    if (type === "flow-map-start" || type === "flow-seq-start") {
      brackets += 1;
      if (brackets + indents.length > syntaxLimits.depth) report("depth", () => limitDepth(here(), {}));
    }
    if (type === "flow-map-end" || type === "flow-seq-end") brackets -= 1;
    if (type === "newline") {
      atLineStart = true;
      lineStart = at + length;
    } else if (atLineStart && type !== "space" && type !== "comment" && type !== "doc-mode" && type !== "scalar") {
      if (brackets === 0 && type !== null) {
        const indent = at - lineStart;
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
        indents.push(indent);
        if (indents.length > syntaxLimits.depth) report("depth", () => limitDepth(here(), {}));
      }
      atLineStart = false;
    }
    if (type === "seq-item-ind" && brackets === 0 && at - lineStart > (indents.at(-1) ?? 0)) {
      indents.push(at - lineStart);
      if (indents.length > syntaxLimits.depth) report("depth", () => limitDepth(here(), {}));
    }
    if (type === "map-value-ind") {
      keys += 1;
      if (keys > syntaxLimits.nodes) report("keys", () => limitMapSize(here(), {}));
    }
    if (type !== null && !["space", "newline", "comment", "doc-mode", "doc-start", "directive-line", "byte-order-mark", "scalar"].includes(type)) content = true;
    offset += length;
    if (type === "plain" && token.endsWith("\n")) {
      atLineStart = true;
      lineStart = offset;
    }
  }
  return [...found.values()];
}
