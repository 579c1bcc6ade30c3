import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser, SourcePlace } from "../../kernel/index.js";

/** Where readers put what is wrong. Returns `undefined`, so that a reader can report and give up in one line. */
export type Report = (
  raise: DiagnosticRaiser<string, DiagnosticArgs>,
  place: SourcePlace,
  args?: DiagnosticArgs,
) => undefined;

/** A report that collects, at most `most` of each severity: warnings never crowd out an error. */
export function collectInto(found: Diagnostic[], most: number): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  return (raise, place, args = {}) => {
    counts[raise.severity] += 1;
    if (counts[raise.severity] <= most) found.push(raise(place, args));
    return undefined;
  };
}
