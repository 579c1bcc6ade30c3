import { compareText, type Diagnostic } from "../../kernel/index.js";

/** A line of the rejected file: codes and places only, for what stood there may be personal. */
export function rejectedLine(line: number, diagnostics: readonly Diagnostic[]): string {
  const problems = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => ({
      code,
      ...(place?.kind === "archive"
        ? { pointer: place.pointer, ...(place.offset === undefined ? {} : { offset: place.offset }) }
        : {}),
    }));
  return `${JSON.stringify({ line, problems: problems.sort((a, b) => compareText(a.code, b.code)) })}\n`;
}
