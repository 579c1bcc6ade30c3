import { expect } from "vitest";
import type { Diagnostic, SourcePlace } from "../../src/kernel/index.js";

export interface ExpectedDiagnostic {
  readonly code: string;
  /** What the English help must say. */
  readonly help: string | RegExp;
  readonly severity?: "error" | "warning" | "info";
}

interface Marked {
  readonly source: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Takes the one pair of marks ‹…› out of a text and says what stood between them, and where. */
export function readMarked(marked: string): Marked {
  const open = marked.indexOf("‹");
  const close = marked.indexOf("›");
  if (open < 0 || close < open) throw new Error("mark the place of the diagnostic with ‹…›");
  const before = marked.slice(0, open).split("\n");
  return {
    source: marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
    text: marked.slice(open + 1, close),
    line: before.length,
    column: [...(before.at(-1) ?? "")].length + 1,
  };
}

/** The text that a diagnostic underlines. Columns count code points. */
export function underlined(source: string, place: SourcePlace): string {
  const lines = source.split("\n").slice(place.line - 1, place.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      [...line].slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined).join(""),
    )
    .join("\n");
}

/** Demands that a text gives exactly one diagnostic: its code, line, column, underlined text, help in both languages. */
export function expectDiagnostic(
  marked: string,
  read: (source: string) => readonly Diagnostic[],
  expected: ExpectedDiagnostic,
): void {
  const { source, text, line, column } = readMarked(marked);
  const diagnostics = read(source);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([
    expect.stringContaining(`${expected.code}: `),
  ]);
  const [diagnostic] = diagnostics;
  if (diagnostic?.place?.kind !== "source") throw new Error("a diagnostic about a rule file has a place in it");
  const { place, help, message } = diagnostic;
  expect({ line: place.line, column: place.column, underlined: underlined(source, place) }).toEqual({
    line,
    column,
    underlined: text,
  });
  expect(diagnostic.severity).toBe(expected.severity ?? "error");
  expect(help?.en).toMatch(expected.help);
  for (const sentence of [message.zh, message.en, help?.zh ?? "", help?.en ?? ""]) {
    expect(sentence.trim()).not.toBe("");
    expect(sentence).not.toMatch(/\n|undefined|\[object|`​?`|: $/);
  }
}
