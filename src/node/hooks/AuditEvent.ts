/**
 * What happened to one archive, for a log of who was assessed when and by what. `subject` identifies a person: keep the event
 * where archives may be kept. All else names nobody, but equal hashes mean equal content. Given at least once: after a crash
 * the lines since the last checkpoint come again, with the same hashes.
 */
export interface AuditEvent {
  /** Line of the batch, from 1. */
  readonly line: number;
  /** Identifies a person. Absent where the line was rejected before its subject was known. */
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly rulebook: { readonly id: string; readonly version: string; readonly hash: string };
  readonly asOf: string;
  readonly knownAt: string;
  readonly audience: string;
  /** `assessed`, or the first code for which the line was rejected. */
  readonly outcome: string;
  /** Digest of what the audience may see of the archive; of assessed lines only. */
  readonly archiveHash?: string;
  /** `sha256:` over the bytes of the portrait; of assessed lines only. */
  readonly portraitHash?: string;
}

/** Called for each line in order, before its result comes out; one that fails or rejects stops the run with `audit-failed`. */
export type AuditHook = (event: AuditEvent) => void | Promise<void>;
