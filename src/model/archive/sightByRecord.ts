import type { Archive } from "./Archive.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import type { Clearance } from "./clearanceOf.js";
import { type CurrentRecord, currentVersions } from "./currentVersions.js";
import { exonerations } from "./exonerations.js";
import { happenedBy } from "./happenedBy.js";
import { incidentOf } from "./incidentOf.js";
import { listByType } from "./listByType.js";
import type { ScopeParts } from "./makeScope.js";
import type { Sight } from "./Sight.js";
import { reliefTypes } from "./visibleReliefs.js";

/** What an audience sees of any archive: the newest versions known, without what an exoneration has cleared. */
export function sightByRecord(
  archive: Archive,
  parts: Omit<ScopeParts, "records" | "loaded">,
  knownAt: number,
  { isVisible }: Clearance,
): Sight {
  const { model, asOf } = parts;
  const [ownKnown, relatedKnown] = [knownBy(archive.records, knownAt), knownBy(archive.related.records, knownAt)];
  const own = currentVersions(ownKnown, model, everything);
  const related = currentVersions(relatedKnown, model, everything);
  const isExoneration = ({ record }: CurrentRecord): boolean =>
    model.records.get(record.type)?.role?.name === "exoneration";
  const exonerated = own.some(isExoneration) ? exonerations(listByType(own, [], model), parts) : nobody;
  const stands = ({ record }: CurrentRecord): boolean => !exonerated.has(incidentOf(record) ?? "");
  const standing = (list: readonly CurrentRecord[]): readonly CurrentRecord[] =>
    exonerated.size === 0 ? list : list.filter(stands);

  const relieving = reliefTypes(model);
  const seesOwn = ownKnown.every(isVisible);
  const seesRelated = relatedKnown.every(isVisible);
  const ownSeen = happenedBy(seesOwn ? own : currentVersions(ownKnown, model, isVisible), model, asOf);
  const relatedSeen = happenedBy(seesRelated ? related : currentVersions(relatedKnown, model, isVisible), model, asOf);
  return {
    records: listByType(standing(ownSeen), standing(relatedSeen), model),
    lists: nothing,
    isWhole: seesOwn && seesRelated,
    exonerated,
    gone: exonerated.size === 0 ? [] : ownSeen.flatMap((one) => (stands(one) ? [] : [one.record])),
    mayRelieve: own.some(({ record }) => relieving.has(record.type)),
    ofAll: () => {
      const [all, others] = [own, related].map((list) => happenedBy(standing(list), model, asOf));
      return listByType(all ?? [], others ?? [], model);
    },
  };
}

const nobody: Sight["exonerated"] = new Map();
const nothing: Sight["lists"] = new Map();

function everything(): boolean {
  return true;
}

function knownBy(records: readonly ArchiveRecord[], knownAt: number): readonly ArchiveRecord[] {
  return records.filter(({ recordedOn }) => recordedOn <= knownAt);
}
