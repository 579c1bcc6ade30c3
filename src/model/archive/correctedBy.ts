import type { ArchiveRecord } from "./ArchiveRecord.js";

/** The record that a correction replaces: of the same type and not recorded later; `undefined` where there is no such record. */
export function correctedBy(
  correction: ArchiveRecord,
  byId: ReadonlyMap<string, ArchiveRecord>,
): ArchiveRecord | undefined {
  const target = correction.supersedes === null ? undefined : byId.get(correction.supersedes);
  return target !== undefined && target.type === correction.type && target.recordedOn <= correction.recordedOn
    ? target
    : undefined;
}
