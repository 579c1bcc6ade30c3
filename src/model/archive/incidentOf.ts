import type { ArchiveRecord } from "./ArchiveRecord.js";

/** The incident a record belongs to, if it names one. */
export function incidentOf(record: ArchiveRecord): string | undefined {
  const incident = record.fields["incidentId"];
  return typeof incident === "string" ? incident : undefined;
}
