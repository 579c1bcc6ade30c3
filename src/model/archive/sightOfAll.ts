import { compareText } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { Clearance } from "./clearanceOf.js";
import { exonerations } from "./exonerations.js";
import { happenedBy } from "./happenedBy.js";
import { incidentOf } from "./incidentOf.js";
import { type Records, viewRecord } from "./listByType.js";
import type { ScopeParts } from "./makeScope.js";
import type { Sight } from "./Sight.js";
import type { SortedRecords, TypeList } from "./SortedRecords.js";
import type { ViewRecord } from "./ViewRecord.js";
import { reliefTypes } from "./visibleReliefs.js";

const alone: readonly string[] = [];
const nobody: Sight["exonerated"] = new Map();

/**
 * What an audience sees of an archive in which nothing is corrected, hidden from it or recorded later: list by list, as the
 * archive keeps them. `undefined` where that does not hold and records must be looked at one by one.
 */
export function sightOfAll(
  { own, related, isPlain }: SortedRecords,
  parts: Omit<ScopeParts, "records" | "loaded">,
  knownAt: number,
  { mayKnow, mayKnowDetected }: Clearance,
): Sight | undefined {
  if (!isPlain) return undefined;
  let clears = false;
  for (const { definition, levels, hasDetections, recordedBy } of [...own, ...related]) {
    if (recordedBy > knownAt) return undefined;
    if (hasDetections && !mayKnowDetected) return undefined;
    for (const level of levels) if (!mayKnow(level, definition.type)) return undefined;
    clears ||= definition.role?.name === "exoneration";
  }
  const { model } = parts;
  const exonerated = clears ? exonerations(listsOf(own), parts) : nobody;
  const gone: ViewRecord[] = [];
  const records = merged(own, related, parts, standing(exonerated, gone));
  const relieving = reliefTypes(model);
  return {
    records,
    isWhole: true,
    exonerated,
    gone,
    mayRelieve: own.some(({ definition }) => relieving.has(definition.type)),
    ofAll: () => records,
  };
}

function listsOf(lists: readonly TypeList[]): Records {
  return new Map(lists.map(({ definition, records }) => [definition.type, records]));
}

/** Of a list what no exoneration has cleared; what one has, where it is the subject's own, is `gone`. */
type Standing = (records: readonly ViewRecord[], list: TypeList) => readonly ViewRecord[];

function standing(exonerated: Sight["exonerated"], gone: ViewRecord[]): Standing {
  return (records, { hasIncidents }) => {
    if (exonerated.size === 0 || !hasIncidents) return records;
    return records.filter((record) => {
      const stands = !exonerated.has(incidentOf(record) ?? "");
      if (!stands && record.own) gone.push(record);
      return stands;
    });
  };
}

/** Own and related records by type, each list ordered by id. */
function merged(
  own: readonly TypeList[],
  related: readonly TypeList[],
  { model, asOf }: Pick<ScopeParts, "model" | "asOf">,
  stands: Standing,
): Records {
  const records = new Map<string, readonly ViewRecord[]>();
  const put = (lists: readonly TypeList[]): void => {
    for (const list of lists) {
      const { type } = list.definition;
      const more = stands(begun(list, model, asOf), list);
      const held = records.get(type);
      if (held !== undefined) records.set(type, [...held, ...more].sort(byId));
      else if (more.length > 0) records.set(type, more);
    }
  };
  put(own);
  if (related.length === 0) return records;
  put(related);
  return new Map(
    [...model.records.keys()].flatMap((type) => {
      const list = records.get(type);
      return list === undefined ? [] : [[type, list] as const];
    }),
  );
}

function byId(a: ViewRecord, b: ViewRecord): number {
  return compareText(a.id, b.id);
}

/** The list itself where all its records have happened; else those that may have. */
function begun({ records, begunBy }: TypeList, model: Model, asOf: number): readonly ViewRecord[] {
  if (begunBy <= asOf) return records;
  const own = records[0]?.own === true;
  const current = records.map((record) => ({ record, lineage: alone }));
  return happenedBy(current, model, asOf).map(({ record }) => viewRecord(record, alone, own));
}
