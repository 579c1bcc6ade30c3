import { compareText, type Sha256 } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { Archive } from "./Archive.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { type Clearance, clearanceOf } from "./clearanceOf.js";
import { completenessOf } from "./completenessOf.js";
import { incidentOf } from "./incidentOf.js";
import type { Records } from "./listByType.js";
import { requireArchive } from "./requireArchive.js";
import type { SortedRecords } from "./SortedRecords.js";
import { settleRecords, withoutRevoked } from "./settleRecords.js";
import { sightByList } from "./sightByList.js";
import { sightByRecord } from "./sightByRecord.js";
import { sortRecords } from "./sortRecords.js";
import { type Stage, stagesOf } from "./stagesOf.js";
import type { View, ViewOptions } from "./View.js";
import { viewHash } from "./viewHash.js";
import { visibleReliefs } from "./visibleReliefs.js";

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
  const clearance = clearanceOf(audience, model);
  const { mayKnow, isVisible, mayKnowUnusable } = clearance;
  const { subject, related: others } = archive;
  const parts = { model, asOf, subject, profiles: others.profiles, sets: others.sets };

  const sorted = sortRecords(archive, model, options.sha256);
  const sight = sightByList(sorted, parts, knownAt, clearance) ?? sightByRecord(archive, parts, knownAt, clearance);
  const known = archive.unusable.filter(({ recordedOn = knownAt }) => recordedOn <= knownAt);
  const unusable = known.filter(mayKnowUnusable);
  const stageOf = stagesOf(parts, (records) => completenessOf(archive, model, records, unusable, mayKnow));
  const before = stageOf(sight.records);
  const { kept, revoked } = withoutRevoked(before, model);
  const records = settleRecords(kept, parts, stageOf, sight.lists);

  const { exonerated } = sight;
  const isAsked = exonerated.size > 0 || sight.mayRelieve;
  const incidents = isAsked ? incidentsOf(records, sight.lists, [...sight.gone, ...revoked]) : none;
  /** What stands in the archive for those who may see everything. */
  const wholeStage = (): Stage => {
    if (sight.isWhole && unusable.length === known.length && mayKnowAll(model, mayKnow)) return before;
    const everyone = (present: Records): View["loaded"] => completenessOf(archive, model, present, known, everything);
    return stagesOf(parts, everyone)(sight.ofAll());
  };
  const reliefs = sight.mayRelieve ? visibleReliefs(wholeStage(), parts, incidents, records, isVisible) : [];
  const cleared = [...exonerated].filter(([incident]) => incidents.has(incident));
  const { loaded, scope } = stageOf(records);
  // BECAUSE: naming the keys gives every view one hidden class, which a spread does not; all of a portrait reads it.
  const view = {
    model,
    audience,
    asOf,
    knownAt,
    subject,
    records,
    lists: sight.lists,
    profiles: others.profiles,
    sets: others.sets,
    peers: others.peers,
    loaded,
    cleared: cleared
      .map(([incident, from]) => ({ incident, from }))
      .sort((a, b) => compareText(a.incident, b.incident)),
    reliefs,
    hash: "",
    scope,
  };
  view.hash = `sha256:${viewHash(view, options.sha256)}`;
  return view;
}

const none: ReadonlySet<string> = new Set();

function everything(): boolean {
  return true;
}

function mayKnowAll({ records }: Model, mayKnow: Clearance["mayKnow"]): boolean {
  for (const { level, type } of records.values()) if (!mayKnow(level, type)) return false;
  return true;
}

/** Incidents of which the audience sees some record, or would see one had it not left the view in the subject's favour. */
function incidentsOf(
  records: Records,
  byList: SortedRecords["byList"],
  gone: readonly ArchiveRecord[],
): ReadonlySet<string> {
  const incidents = new Set<string>();
  const add = (record: ArchiveRecord): void => {
    const incident = incidentOf(record);
    if (incident !== undefined) incidents.add(incident);
  };
  for (const list of records.values()) {
    if (byList.get(list)?.hasIncidents === false) continue;
    for (const record of list) if (record.own) add(record);
  }
  gone.forEach(add);
  return incidents;
}
