import type { CivilDate, StoredValue } from "../../kernel/index.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { RecordDefinition } from "../Model.js";
import type { ViewRecord } from "./ViewRecord.js";

/** A date fact as an interval, `null` for none, `undefined` for missing. */
export function dateIn(value: StoredValue): CivilDate | null | undefined {
  if (value === null || value === undefined) return value;
  return typeof value === "object" && "first" in value ? value : undefined;
}

/** A fact of a record whose definition is at hand: stored ones without asking the scope. */
function factOf(record: ViewRecord, { derived }: RecordDefinition, name: string, scope: DerivedScope): StoredValue {
  return derived.has(name) ? scope.fact(record, name) : record.fields[name];
}

/** The first day of a record: the day of an event, the beginning of a state. */
export function firstDayOf(
  record: ViewRecord,
  definition: RecordDefinition,
  scope: DerivedScope,
): CivilDate | null | undefined {
  const { nature } = definition;
  return dateIn(factOf(record, definition, nature.kind === "event" ? nature.on : nature.from, scope));
}

/** The last day on which a state lasts: none where it has no end, `undefined` where the end is not known. */
export function lastDayOf(
  record: ViewRecord,
  definition: RecordDefinition,
  scope: DerivedScope,
): CivilDate | null | undefined {
  const { nature } = definition;
  if (nature.kind === "event") return dateIn(factOf(record, definition, nature.on, scope));
  if ("to" in nature) return dateIn(factOf(record, definition, nature.to, scope));
  const until = dateIn(factOf(record, definition, nature.until, scope));
  return until === null || until === undefined ? until : { first: until.first - 1, last: until.last - 1 };
}

/** The event day (design §4.2): the day of an event; of a state the last day ≤ `asOf` on which it lasted. */
export function eventDayOf(
  record: ViewRecord,
  definition: RecordDefinition,
  scope: DerivedScope,
): CivilDate | null | undefined {
  const first = firstDayOf(record, definition, scope);
  if (definition.nature.kind === "event" || first === null) return first;
  const last = lastDayOf(record, definition, scope);
  const { asOf } = scope;
  if (last === null) return { first: asOf, last: asOf };
  if (last !== undefined) return { first: Math.min(last.first, asOf), last: Math.min(last.last, asOf) };
  return first === undefined ? undefined : { first: Math.min(first.first, asOf), last: asOf };
}
