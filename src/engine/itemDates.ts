import { type CivilDate, exactDay } from "../kernel/index.js";
import { dateIn, firstDayOf, lastDayOf, placeOf, type RecordDefinition, type ViewRecord } from "../model/index.js";
import type { Frame, Group } from "./Frame.js";
import { TRUE } from "./truth.js";

/** The event date of the item in the frame, worked out when something first asks: most items are silent before. */
export function eventDateOf(frame: Frame): CivilDate | null | undefined {
  if (!frame.isDated) {
    frame.eventDate = dateOfItem(frame);
    frame.isDated = true;
  }
  return frame.eventDate;
}

/** Of its record, its newest member, its last day up to asOf, or asOf. */
function dateOfItem(frame: Frame): CivilDate | null | undefined {
  const record = frame.records[0];
  if (record !== undefined) {
    const definition = frame.view.model.records.get(record.type);
    return definition === undefined ? undefined : dateOfRecord(record, definition, frame);
  }
  if (frame.group !== undefined) return dateOfGroup(frame.group, frame);
  return frame.period === undefined ? frame.today : exactDay(Math.min(frame.period.to, frame.asOf));
}

/** The event date of a record: the day of an event; of a state the last day up to asOf on which it lasted. */
function dateOfRecord(record: ViewRecord, definition: RecordDefinition, frame: Frame): CivilDate | null | undefined {
  const first = firstDayOf(record, definition, frame.scope);
  if (definition.nature.kind === "event") return first;
  const last = lastDayOf(record, definition, frame.scope);
  const { asOf } = frame;
  if (last === null) return frame.today;
  if (last !== undefined) return { first: Math.min(last.first, asOf), last: Math.min(last.last, asOf) };
  return first === null || first === undefined ? undefined : { first: Math.min(first.first, asOf), last: asOf };
}

/**
 * The newest member's date; where another that only may belong is newer, anything up to that. Missing where a member has no
 * known date and none that certainly belongs has one.
 */
function dateOfGroup(group: Group, frame: Frame): CivilDate | undefined {
  let certain: number | undefined;
  let undated = false;
  let earliest = frame.asOf;
  let last: number | undefined;
  // BECAUSE: members of a group are of one type, and of an event one stored fact is its day.
  const type = (group.members[0] ?? group.anywhere[0])?.record.type;
  const definition = frame.view.model.records.get(type ?? "");
  const nature = definition?.nature;
  const place = definition !== undefined && nature?.kind === "event" ? placeOf(definition, nature.on) : undefined;
  for (const members of [group.members, group.anywhere]) {
    for (const { record, truth } of members) {
      const date =
        place !== undefined ? dateIn(record.values[place]) : definition && dateOfRecord(record, definition, frame);
      if (date === null) continue;
      last = Math.max(last ?? Number.NEGATIVE_INFINITY, date?.last ?? frame.asOf);
      if (date === undefined) {
        undated = true;
        continue;
      }
      earliest = Math.min(earliest, date.first);
      if (truth === TRUE) certain = Math.max(certain ?? date.first, date.first);
    }
  }
  if (last === undefined || (undated && certain === undefined)) return undefined;
  return { first: Math.min(certain ?? earliest, last), last };
}
