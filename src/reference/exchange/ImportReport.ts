import type { Diagnostic, DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";

const mostDiagnostics = 1000;

/** Collects what there is to say about a file of json-rules-engine rules, each with its JSON pointer. */
export class ImportReport {
  readonly diagnostics: Diagnostic[] = [];
  private errors = 0;

  /** Returns `undefined`, so that a reader can end with it. */
  add(
    raise: DiagnosticRaiser<string, DiagnosticArgs>,
    pointer: string,
    args: DiagnosticArgs = {},
    at?: number,
  ): undefined {
    if (raise.severity === "error") this.errors += 1;
    const offset = at === undefined ? {} : { offset: at };
    if (this.diagnostics.length < mostDiagnostics)
      this.diagnostics.push(raise({ kind: "archive", pointer, ...offset }, args));
    return undefined;
  }

  /** How many errors there have been: what was read without a new one is whole. */
  get errorCount(): number {
    return this.errors;
  }
}
