import type { ViewRecord } from "../model/index.js";
import type { Frame } from "./Frame.js";
import { isExact, type Value } from "./Value.js";

/** Name of the day of a record that leaves its event date open. */
export function openDayOf(record: ViewRecord, as: string, { view, scope }: Frame): readonly string[] {
  const nature = view.model.records.get(record.type)?.nature;
  if (nature === undefined) return [];
  const names = nature.kind === "event" ? [nature.on] : ["to" in nature ? nature.to : nature.until, nature.from];
  // BECAUSE: a fact of a record, stored or derived, is a value.
  const open = names.filter((name) => !isExact(scope.fact(record, name) as Value));
  return open.slice(0, 1).map((name) => `${as}.${name}`);
}
