import { compareText, type Sha256 } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { Archive } from "./Archive.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { type Clearance, clearanceOf } from "./clearanceOf.js";
import { completenessOf } from "./completenessOf.js";
import { type CurrentRecord, currentVersions } from "./currentVersions.js";
import { exonerations } from "./exonerations.js";
import { happenedBy } from "./happenedBy.js";
import { incidentOf } from "./incidentOf.js";
import { listByType, type Records } from "./listByType.js";
import { requireArchive } from "./requireArchive.js";
import { settleRecords, withoutRevoked } from "./settleRecords.js";
import { type Stage, stagesOf } from "./stagesOf.js";
import type { View, ViewOptions } from "./View.js";
import { viewHash } from "./viewHash.js";
import { reliefTypes, visibleReliefs } from "./visibleReliefs.js";

/**
 * An archive cut to what an audience may see of what was known on a day. Everything downstream — findings, numbers, hash —
 * is computed from the view, so nothing hidden can show through; only reliefs pass, as bare facts.
 * @example
 * viewArchive({ subject: { kind: "cadre", id: "C-1", fields: {}, canonical: "" }, records: [], related: { profiles: new Map(), records: [], sets: new Map(), peers: [] }, loaded: "all", unusable: [] }, defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] }), { audience: "dic", asOf: 0, knownAt: 0 }).records.size //=> 0
 */
export function viewArchive(
  archive: Archive,
  model: Model,
  options: ViewOptions & { readonly sha256?: Sha256 | undefined },
): View {
  requireArchive(archive);
  const { audience, asOf, knownAt } = options;
  const { mayKnow, isVisible, mayKnowUnusable } = clearanceOf(audience, model);
  const { subject, related: others } = archive;
  const parts = { model, asOf, subject, profiles: others.profiles, sets: others.sets };

  const known = knownBy(archive, knownAt);
  const own = currentVersions(known.records, model, everything);
  const related = currentVersions(known.related, model, everything);
  const exonerated = exonerations(own, parts);
  const stands = ({ record }: CurrentRecord): boolean => !exonerated.has(incidentOf(record) ?? "");
  const standing = (list: readonly CurrentRecord[]): readonly CurrentRecord[] =>
    exonerated.size === 0 ? list : list.filter(stands);

  const seesOwn = known.records.every(isVisible);
  const seesRelated = known.related.every(isVisible);
  const ownSeen = happenedBy(seesOwn ? own : currentVersions(known.records, model, isVisible), model, asOf);
  const relatedSeen = happenedBy(seesRelated ? related : currentVersions(known.related, model, isVisible), model, asOf);
  const listed = listByType(standing(ownSeen), standing(relatedSeen), model);
  const unusable = known.unusable.filter(mayKnowUnusable);
  const stageOf = stagesOf(parts, (records) => completenessOf(archive, model, records, unusable, mayKnow));
  const before = stageOf(listed);
  const { kept, revoked } = withoutRevoked(before, model);
  const records = settleRecords(kept, parts, stageOf);

  const gone = exonerated.size === 0 ? [] : ownSeen.flatMap((one) => (stands(one) ? [] : [one.record]));
  const incidents = incidentsOf(records, [...gone, ...revoked]);
  const cleared = [...exonerated].filter(([incident]) => incidents.has(incident));
  const relieving = reliefTypes(model);
  const seesAll = seesOwn && seesRelated && unusable.length === known.unusable.length && mayKnowAll(model, mayKnow);
  /** What stands in the archive for those who may see everything. */
  const wholeStage = (): Stage => {
    if (seesAll) return before;
    const [all, others] = [own, related].map((list) => happenedBy(standing(list), model, asOf));
    const everyone = (present: Records): View["loaded"] =>
      completenessOf(archive, model, present, known.unusable, everything);
    return stagesOf(parts, everyone)(listByType(all ?? [], others ?? [], model));
  };
  const reliefs = own.some(({ record }) => relieving.has(record.type))
    ? visibleReliefs(wholeStage(), parts, incidents, records, isVisible)
    : [];
  const { loaded, scope } = stageOf(records);
  const view = {
    ...parts,
    audience,
    knownAt,
    records,
    peers: others.peers,
    loaded,
    cleared: cleared
      .map(([incident, from]) => ({ incident, from }))
      .sort((a, b) => compareText(a.incident, b.incident)),
    reliefs,
    scope,
  };
  return { ...view, hash: `sha256:${viewHash(view, options.sha256)}` };
}

function everything(): boolean {
  return true;
}

function mayKnowAll({ records }: Model, mayKnow: Clearance["mayKnow"]): boolean {
  for (const { level, type } of records.values()) if (!mayKnow(level, type)) return false;
  return true;
}

function knownBy(
  archive: Archive,
  knownAt: number,
): Pick<Archive, "records" | "unusable"> & { readonly related: readonly ArchiveRecord[] } {
  return {
    records: archive.records.filter(({ recordedOn }) => recordedOn <= knownAt),
    related: archive.related.records.filter(({ recordedOn }) => recordedOn <= knownAt),
    unusable: archive.unusable.filter(({ recordedOn = knownAt }) => recordedOn <= knownAt),
  };
}

/** Incidents of which the audience sees some record, or would see one had it not left the view in the subject's favour. */
function incidentsOf(records: Records, gone: readonly ArchiveRecord[]): ReadonlySet<string> {
  const incidents = new Set<string>();
  const add = (record: ArchiveRecord): void => {
    const incident = incidentOf(record);
    if (incident !== undefined) incidents.add(incident);
  };
  for (const list of records.values()) for (const record of list) if (record.own) add(record);
  gone.forEach(add);
  return incidents;
}
