import type { Localized } from "../../kernel/index.js";
import type { verificationDiagnostics } from "../diagnostics/verification.js";

export type VerificationCode = keyof typeof verificationDiagnostics;

/** That a portrait is exactly what the second engine derives, or the first place where it is not. */
export type Verification =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: VerificationCode;
      /** RFC 6901 pointer into the portrait, `""` for the whole. */
      readonly pointer: string;
      /** The value derived, and the one in the portrait; absent where there is none. */
      readonly expected?: unknown;
      readonly actual?: unknown;
      /** Names places of the portrait and numbers, no content. */
      readonly message: Localized;
    };
