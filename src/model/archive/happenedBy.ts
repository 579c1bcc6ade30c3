import type { StoredValue } from "../../kernel/index.js";
import type { Model, RecordDefinition } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import type { CurrentRecord } from "./currentVersions.js";
import { dateIn } from "./recordDays.js";

/**
 * Records that may have happened, or begun, by a day, as far as their stored days tell. A partly known day of an event ends on
 * the day of recording: what was recorded had happened by then.
 */
export function happenedBy(current: readonly CurrentRecord[], model: Model, asOf: number): readonly CurrentRecord[] {
  const happened: CurrentRecord[] = [];
  for (const one of current) {
    const definition = model.records.get(one.record.type);
    if (definition === undefined) continue;
    const record = cutAtRecording(one.record);
    const day = storedDay(record, definition);
    if (day !== undefined && day.first > asOf) continue;
    happened.push(record === one.record ? one : { record, lineage: one.lineage });
  }
  return happened;
}

function storedDay(record: ArchiveRecord, { nature }: RecordDefinition): { readonly first: number } | undefined {
  return dateIn(record.fields[nature.kind === "event" ? nature.on : nature.from]) ?? undefined;
}

function cutAtRecording(record: ArchiveRecord): ArchiveRecord {
  const day = dateIn(record.fields["occurredOn"]);
  if (!day || day.first === day.last || day.last <= record.recordedOn || day.first > record.recordedOn) return record;
  const fields: Record<string, StoredValue> = {
    ...record.fields,
    occurredOn: { first: day.first, last: record.recordedOn },
  };
  return { ...record, fields, values: Object.values(fields) };
}
