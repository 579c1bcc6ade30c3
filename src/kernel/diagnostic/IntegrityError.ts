import type { DiagnosticArgs } from "./Diagnostic.js";

/**
 * The one class thrown, and only for broken calls: what is wrong with data is returned as diagnostics.
 * @example
 * new IntegrityError("rule-unknown", "no such rule").message //=> "rule-unknown: no such rule"
 */
export class IntegrityError extends Error {
  readonly code: string;
  readonly args: DiagnosticArgs;

  constructor(code: string, message: string, args: DiagnosticArgs = {}) {
    super(`${code}: ${message}`);
    this.name = "IntegrityError";
    this.code = code;
    this.args = args;
  }
}
