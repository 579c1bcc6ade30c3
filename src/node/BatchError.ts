import { type Diagnostic, type DiagnosticArgs, IntegrityError } from "../kernel/index.js";
import { type BatchDiagnosticCode, batchDiagnostics } from "./diagnostics/batch.js";

/**
 * Why a batch cannot go on: an `IntegrityError` that has its texts in both languages. Never quotes an archive.
 * @example
 * new BatchError("audit-failed", { line: 7 }).code //=> "audit-failed"
 */
export class BatchError extends IntegrityError {
  readonly diagnostic: Diagnostic;

  constructor(code: BatchDiagnosticCode, args: DiagnosticArgs, options: { readonly cause?: unknown } = {}) {
    const diagnostic = batchDiagnostics[code](undefined, args);
    const help = diagnostic.help === undefined ? "" : ` (${diagnostic.help.en})`;
    super(code, `${diagnostic.message.en}${help}`, args);
    this.diagnostic = diagnostic;
    if (options.cause !== undefined) this.cause = options.cause;
  }
}
