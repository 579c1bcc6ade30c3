import { sha256Hex } from "../../kernel/index.js";
import type { AssessOptions } from "../../portrait/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { AssessedLine } from "../assessLines.js";
import { BatchError } from "../BatchError.js";
import { nodeSha256 } from "../nodeSha256.js";
import type { AuditEvent, AuditHook } from "./AuditEvent.js";
import { channels } from "./channels.js";

/** Tells the audit hook and the channels of one line. A hook that fails stops the run: nothing goes on untraced. */
export async function report(
  result: AssessedLine,
  rulebook: Rulebook,
  options: AssessOptions,
  audit: AuditHook | undefined,
): Promise<void> {
  const { line } = result.at;
  if (audit !== undefined) {
    try {
      await audit(auditEvent(result, rulebook, options));
    } catch (error) {
      throw new BatchError("audit-failed", { line }, { cause: error });
    }
  }
  const { assessed } = result;
  if (assessed !== undefined && channels.assess.hasSubscribers) {
    const { grade, points, archiveHash } = assessed;
    channels.assess.publish({ line, grade, points, rulebook: rulebook.hash, archiveHash });
  }
  if (assessed === undefined && channels.reject.hasSubscribers)
    channels.reject.publish({ line, codes: errorCodes(result) });
}

function auditEvent(result: AssessedLine, rulebook: Rulebook, options: AssessOptions): AuditEvent {
  const { assessed } = result;
  const { asOf, knownAt = asOf, audience } = options;
  const { id, version, hash } = rulebook;
  return {
    line: result.at.line,
    ...(assessed === undefined ? {} : { subject: assessed.subject }),
    rulebook: { id, version, hash },
    asOf,
    knownAt,
    audience,
    outcome: assessed === undefined ? (errorCodes(result)[0] ?? "rejected") : "assessed",
    ...(assessed === undefined ? {} : { archiveHash: assessed.archiveHash }),
    ...(assessed?.bytes === undefined ? {} : { portraitHash: portraitHash(assessed.bytes) }),
  };
}

/** Over the portrait as `serialisePortrait` writes it, without the newline of the line. */
function portraitHash(bytes: Uint8Array): string {
  return `sha256:${sha256Hex(bytes.subarray(0, -1), nodeSha256)}`;
}

function errorCodes({ diagnostics }: AssessedLine): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
