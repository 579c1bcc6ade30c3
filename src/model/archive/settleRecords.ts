import type { DerivedScope } from "../DerivedScope.js";
import type { Model, RecordDefinition } from "../Model.js";
import { attribution } from "./attribution.js";
import type { Records } from "./listByType.js";
import { makeScope, type ScopeParts } from "./makeScope.js";
import { dateIn, firstDayOf } from "./recordDays.js";
import type { View } from "./View.js";
import type { ViewRecord } from "./ViewRecord.js";

/** Sanctions that were revoked are as if they never were, at every `asOf`. */
export function withoutRevoked(
  records: Records,
  model: Model,
  scope: DerivedScope,
): { readonly kept: Records; readonly revoked: readonly ViewRecord[] } {
  const revoked: ViewRecord[] = [];
  const kept = mapRecords(records, model, (record, { role }) => {
    if (role?.name !== "sanction" || !dateIn(scope.fact(record, role.facts.revokedOn))) return record;
    revoked.push(record);
    return undefined;
  });
  return { kept, revoked };
}

/**
 * Leaves out what had not happened and what concerned another holder of a post; marks what may not have happened or
 * concerned. Days come first, so that what has not happened yet decides nothing.
 */
export function settleRecords(
  records: Records,
  parts: Omit<ScopeParts, "records" | "loaded">,
  loadedWith: (records: Records) => View["loaded"],
): Records {
  const { model, asOf, subject } = parts;
  const before = makeScope({ ...parts, records, loaded: loadedWith(records) });
  const dated = mapRecords(records, model, (record, definition) => {
    const day = firstDayOf(record, definition, before);
    if (day && day.first > asOf) return undefined;
    const later = day === undefined ? record.recordedOn > asOf : day !== null && day.last > asOf;
    return later ? { ...record, presence: "possible" } : record;
  });
  const scope = makeScope({ ...parts, records: dated, loaded: loadedWith(dated) });
  return mapRecords(dated, model, (record, definition) => {
    if (!record.own) return record;
    const concerns = attribution(record, definition, subject, model, scope);
    if (concerns === undefined) return undefined;
    return concerns === "possible" && record.presence === "certain" ? { ...record, presence: "possible" } : record;
  });
}

/** Each record as it is, changed, or left out; a list of which nothing changes stays the same list. */
function mapRecords(
  records: Records,
  model: Model,
  change: (record: ViewRecord, definition: RecordDefinition) => ViewRecord | undefined,
): Records {
  const changed = new Map<string, readonly ViewRecord[]>();
  for (const [type, list] of records) {
    const definition = model.records.get(type);
    if (definition === undefined) continue;
    const mapped = list.map((record) => change(record, definition));
    const kept = mapped.every((record, index) => record === list[index]) ? list : mapped.filter(isKept);
    if (kept.length > 0) changed.set(type, kept);
  }
  return changed;
}

function isKept(record: ViewRecord | undefined): record is ViewRecord {
  return record !== undefined;
}
