import type { DiagnosticArgs } from "../../kernel/index.js";
import { verificationDiagnostics } from "../diagnostics/verification.js";
import type { Verification, VerificationCode } from "./Verification.js";

/** The first place where a portrait is not what was derived; the two values where there are such. */
export function refusal(
  code: VerificationCode,
  pointer: string,
  values: { readonly expected?: unknown; readonly actual?: unknown } = {},
  args: DiagnosticArgs = {},
): Verification {
  const { message } = verificationDiagnostics[code](undefined, { pointer: pointer === "" ? "/" : pointer, ...args });
  return { ok: false, code, pointer, ...values, message };
}
