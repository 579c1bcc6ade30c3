import type { Model, RecordDefinition } from "../Model.js";
import { attribution } from "./attribution.js";
import type { Records } from "./listByType.js";
import type { Profile } from "./Profile.js";
import { dateIn, firstDayOf } from "./recordDays.js";
import type { SortedRecords } from "./SortedRecords.js";
import type { Stage } from "./stagesOf.js";
import type { ViewRecord } from "./ViewRecord.js";

/** What becomes of a record of a type: as it is, changed, or left out. */
type Change = (record: ViewRecord, definition: RecordDefinition) => ViewRecord | undefined;

/** Sanctions that were revoked are as if they never were, at every `asOf`. */
export function withoutRevoked(
  { records, scope }: Stage,
  model: Model,
): { readonly kept: Records; readonly revoked: readonly ViewRecord[] } {
  const revoked: ViewRecord[] = [];
  const kept = mapRecords(records, model, ({ role }) => {
    if (role?.name !== "sanction") return undefined;
    return (record) => {
      if (!dateIn(scope.fact(record, role.facts.revokedOn))) return record;
      revoked.push(record);
      return undefined;
    };
  });
  return { kept, revoked };
}

/**
 * Leaves out what had not happened and what concerned another holder of a post; marks what may not have happened or
 * concerned. Days come first, so that what has not happened yet decides nothing. Of lists that are `known`, what holds for all
 * their records is not asked of each.
 */
export function settleRecords(
  records: Records,
  { model, asOf, subject }: { readonly model: Model; readonly asOf: number; readonly subject: Profile },
  stageOf: (records: Records) => Stage,
  known: SortedRecords["byList"],
): Records {
  const before = stageOf(records).scope;
  const mayBegin: Change = (record, definition) => {
    const day = firstDayOf(record, definition, before);
    if (day && day.first > asOf) return undefined;
    const later = day === undefined ? record.recordedOn > asOf : day !== null && day.last > asOf;
    return later ? { ...record, presence: "possible" } : record;
  };
  const dated = mapRecords(records, model, (_, list) =>
    (known.get(list)?.begunBy ?? Number.POSITIVE_INFINITY) <= asOf ? undefined : mayBegin,
  );
  const { scope } = stageOf(dated);
  const mayConcern: Change = (record, definition) => {
    if (!record.own) return record;
    const concerns = attribution(record, definition, subject, model, scope);
    if (concerns === undefined) return undefined;
    return concerns === "possible" && record.presence === "certain" ? { ...record, presence: "possible" } : record;
  };
  return mapRecords(dated, model, (_, list) => (known.get(list)?.isDirect === true ? undefined : mayConcern));
}

/** Records changed type by type, where a type has a change; what nothing changes stays the same list, the same records. */
function mapRecords(
  records: Records,
  model: Model,
  changeOf: (definition: RecordDefinition, list: readonly ViewRecord[]) => Change | undefined,
): Records {
  let changed: Map<string, readonly ViewRecord[]> | undefined;
  for (const [type, list] of records) {
    const definition = model.records.get(type);
    const change = definition === undefined ? undefined : changeOf(definition, list);
    if (definition === undefined || change === undefined) continue;
    const kept = mapList(list, (record) => change(record, definition));
    if (kept === list) continue;
    changed ??= new Map(records);
    if (kept.length > 0) changed.set(type, kept);
    else changed.delete(type);
  }
  return changed ?? records;
}

function mapList(
  list: readonly ViewRecord[],
  change: (record: ViewRecord) => ViewRecord | undefined,
): readonly ViewRecord[] {
  let changed: ViewRecord[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const record = list[index];
    if (record === undefined) continue;
    const now = change(record);
    if (changed === undefined && now !== record) changed = list.slice(0, index);
    if (changed !== undefined && now !== undefined) changed.push(now);
  }
  return changed ?? list;
}
