import { type CivilDate, exactDay } from "../kernel/index.js";
import { firstDayOf, lastDayOf, type RecordDefinition, type ViewRecord } from "../model/index.js";
import type { Frame, Group } from "./Frame.js";
import { FALSE } from "./truth.js";

/** The event date of a record: the day of an event; of a state the last day up to asOf on which it lasted. */
export function dateOfRecord(record: ViewRecord, definition: RecordDefinition, frame: Frame): CivilDate | null | undefined {
  const first = firstDayOf(record, definition, frame.scope);
  if (definition.nature.kind === "event") return first;
  const last = lastDayOf(record, definition, frame.scope);
  const { asOf } = frame;
  if (last === null) return exactDay(asOf);
  if (last !== undefined) return { first: Math.min(last.first, asOf), last: Math.min(last.last, asOf) };
  return first === null || first === undefined ? undefined : { first: Math.min(first.first, asOf), last: asOf };
}

/** The newest member's date. */
export function dateOfGroup(group: Group, frame: Frame): CivilDate | undefined {
  let newest: CivilDate | undefined;
  for (const { record, truth } of group.members) {
    const definition = frame.view.model.records.get(record.type);
    if (definition === undefined || truth === FALSE) continue;
    const date = firstDayOf(record, definition, frame.scope);
    if (date === null || date === undefined) continue;
    newest = newest === undefined ? date : { first: Math.max(newest.first, date.first), last: Math.max(newest.last, date.last) };
  }
  return newest;
}
