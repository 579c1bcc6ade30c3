import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser, SourcePlace } from "../../kernel/index.js";

/** Where readers put what is wrong. Returns `undefined`, so that a reader can report and give up in one line. */
export type Report = (raise: DiagnosticRaiser<string, DiagnosticArgs>, place: SourcePlace, args?: DiagnosticArgs) => undefined;

/** A report that collects, at most `most` diagnostics. */
export function collectInto(found: Diagnostic[], most: number): Report {
  return (raise, place, args = {}) => {
    if (found.length < most) found.push(raise(place, args));
    return undefined;
  };
}
