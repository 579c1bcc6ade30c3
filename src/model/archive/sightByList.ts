import type { Model } from "../Model.js";
import type { Clearance } from "./clearanceOf.js";
import { exonerations } from "./exonerations.js";
import { happenedBy } from "./happenedBy.js";
import { incidentOf } from "./incidentOf.js";
import { byId, type Records, viewRecord } from "./listByType.js";
import type { ScopeParts } from "./makeScope.js";
import type { Sight } from "./Sight.js";
import type { SortedRecords, TypeList } from "./SortedRecords.js";
import type { ViewRecord } from "./ViewRecord.js";
import { reliefTypes } from "./visibleReliefs.js";

const alone: readonly string[] = [];
const nobody: Sight["exonerated"] = new Map();

/**
 * What an audience sees of an archive in which nothing is corrected: list by list, as the archive keeps them, less what was
 * recorded later, is hidden from it or cleared. `undefined` where records correct others and must be looked at one by one.
 */
export function sightByList(
  { own, related, isPlain, byList }: SortedRecords,
  parts: Omit<ScopeParts, "records" | "loaded">,
  knownAt: number,
  clearance: Clearance,
): Sight | undefined {
  if (!isPlain) return undefined;
  const [ownKnown, relatedKnown] = [knownBy(own, knownAt), knownBy(related, knownAt)];
  const clears = ownKnown.some(({ definition }) => definition.role?.name === "exoneration");
  const exonerated = clears ? exonerations(listsOf(ownKnown), parts) : nobody;
  const [ownSeen, relatedSeen] = [seenBy(ownKnown, clearance), seenBy(relatedKnown, clearance)];
  const isWhole = isSame(ownSeen, ownKnown) && isSame(relatedSeen, relatedKnown);
  const gone: ViewRecord[] = [];
  const seen = merged(ownSeen, relatedSeen, parts, exonerated, gone);
  const relieving = reliefTypes(parts.model);
  return {
    records: seen.records,
    lists:
      seen.cut.length === 0 ? byList : new Map([...byList, ...seen.cut.map((list) => [list.records, list] as const)]),
    isWhole,
    exonerated,
    gone,
    mayRelieve: ownKnown.some(({ definition }) => relieving.has(definition.type)),
    ofAll: () => (isWhole ? seen : merged(ownKnown, relatedKnown, parts, exonerated, [])).records,
  };
}

function listsOf(lists: readonly TypeList[]): Records {
  return new Map(lists.map(({ definition, records }) => [definition.type, records]));
}

function knownBy(lists: readonly TypeList[], knownAt: number): readonly TypeList[] {
  return mapLists(lists, (list) =>
    list.recordedBy <= knownAt ? list : cut(list, ({ recordedOn }) => recordedOn <= knownAt),
  );
}

function seenBy(lists: readonly TypeList[], { mayKnow, mayKnowDetected, isVisible }: Clearance): readonly TypeList[] {
  return mapLists(lists, (list) => {
    const { definition, levels, hasDetections } = list;
    let isOpen = mayKnowDetected || !hasDetections;
    for (const level of levels) isOpen &&= mayKnow(level, definition.type);
    return isOpen ? list : cut(list, isVisible);
  });
}

/** Lists changed one by one, without those that are empty; where nothing changes, the same lists. */
function mapLists(lists: readonly TypeList[], change: (list: TypeList) => TypeList): readonly TypeList[] {
  const changed = lists.map(change);
  return isSame(changed, lists) ? lists : changed.filter(({ records }) => records.length > 0);
}

function isSame(some: readonly TypeList[], others: readonly TypeList[]): boolean {
  return some.length === others.length && some.every((list, index) => list === others[index]);
}

/** What is left of a list: what holds for all of its records holds for them. */
function cut(list: TypeList, keeps: (record: ViewRecord) => boolean): TypeList {
  const records = list.records.filter(keeps);
  return records.length === list.records.length ? list : withRecords(list, records);
}

// BECAUSE: as for the records of a view, naming the keys gives all lists one hidden class.
function withRecords(list: TypeList, records: readonly ViewRecord[]): TypeList {
  const { definition, levels, hasDetections, hasIncidents, recordedBy, begunBy, absent, isDirect } = list;
  return {
    definition,
    records,
    digest: undefined,
    levels,
    hasDetections,
    hasIncidents,
    recordedBy,
    begunBy,
    absent,
    isDirect,
  };
}

/** Own and related records by type that have happened and are not cleared, each list ordered by id; and the lists that were cut. */
function merged(
  own: readonly TypeList[],
  related: readonly TypeList[],
  { model, asOf }: Pick<ScopeParts, "model" | "asOf">,
  exonerated: Sight["exonerated"],
  gone: ViewRecord[],
): { readonly records: Records; readonly cut: readonly TypeList[] } {
  const records = new Map<string, readonly ViewRecord[]>();
  const shortened: TypeList[] = [];
  const stands = (record: ViewRecord): boolean => {
    const isCleared = exonerated.has(incidentOf(record) ?? "");
    if (isCleared && record.own) gone.push(record);
    return !isCleared;
  };
  const put = (lists: readonly TypeList[]): void => {
    for (const all of lists) {
      const { type } = all.definition;
      const begun = begunBy(all, model, asOf);
      const list = exonerated.size > 0 && begun.hasIncidents ? cut(begun, stands) : begun;
      if (list.digest === undefined) shortened.push(list);
      const held = records.get(type);
      if (held !== undefined) records.set(type, [...held, ...list.records].sort(byId));
      else if (list.records.length > 0) records.set(type, list.records);
    }
  };
  put(own);
  if (related.length === 0) return { records, cut: shortened };
  put(related);
  const ordered = [...model.records.keys()].flatMap((type) => {
    const list = records.get(type);
    return list === undefined ? [] : [[type, list] as const];
  });
  return { records: new Map(ordered), cut: shortened };
}

/** The list itself where all its records have happened; else those that may have. */
function begunBy(list: TypeList, model: Model, asOf: number): TypeList {
  if (list.begunBy <= asOf) return list;
  const own = list.records[0]?.own === true;
  const current = list.records.map((record) => ({ record, lineage: alone }));
  const records = happenedBy(current, model, asOf).map(({ record }) => viewRecord(record, alone, own));
  return withRecords(list, records);
}
