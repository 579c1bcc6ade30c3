import type { RawArchive, RawRecord } from "./RawArchive.js";

/** Fields without which a record is none. */
const kept: ReadonlySet<string> = new Set(["type", "id", "recordedOn"]);

/** Smaller archives: half of the records, one record less, nothing beside them, everything loaded, one field less. */
export function* shrinkArchive(archive: RawArchive): Generator<RawArchive> {
  const { records, related, loaded } = archive;
  const half = Math.floor(records.length / 2);
  if (half > 0) {
    yield { ...archive, records: records.slice(0, half) };
    yield { ...archive, records: records.slice(half) };
  }
  for (const [index] of records.entries()) yield { ...archive, records: records.filter((_, at) => at !== index) };
  if (Object.keys(related).length > 0) yield { ...archive, related: {} };
  for (const key of Object.keys(related)) {
    const { [key]: _, ...others } = related;
    yield { ...archive, related: others };
  }
  if (loaded !== "all") yield { ...archive, loaded: "all" };
  for (const [index, record] of records.entries())
    for (const name of Object.keys(record))
      if (!kept.has(name) && record[name] !== archive.subject.id)
        yield { ...archive, records: records.with(index, without(record, name)) };
  for (const name of Object.keys(archive.subject)) {
    if (name === "kind" || name === "id") continue;
    const { [name]: _, ...subject } = archive.subject;
    yield { ...archive, subject: { ...subject, kind: archive.subject.kind, id: archive.subject.id } };
  }
}

function without(record: RawRecord, name: string): RawRecord {
  const { [name]: _, ...others } = record;
  return { ...others, type: record.type, id: record.id, recordedOn: record.recordedOn };
}
