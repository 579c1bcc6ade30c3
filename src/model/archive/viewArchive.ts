import { compareText, type Sha256, type StoredValue } from "../../kernel/index.js";
import type { Completeness } from "../DerivedScope.js";
import type { Audience, ConfidentialityLevel, Model, RecordDefinition } from "../Model.js";
import type { Archive, ArchiveRecord } from "./Archive.js";
import { attribution } from "./attribution.js";
import { type CurrentRecord, currentVersions } from "./currentVersions.js";
import { makeScope } from "./makeScope.js";
import { playing } from "./namesSubject.js";
import { dateIn, firstDayOf } from "./recordDays.js";
import { hiddenDismissals, sanctionsOver } from "./reliefs.js";
import type { Relief, View, ViewOptions, ViewRecord } from "./View.js";
import { viewHash } from "./viewHash.js";

/** The highest level each audience sees (design §7). L4 reaches nobody. */
const clearance: Readonly<Record<Audience, ConfidentialityLevel>> = { compliance: "L2", organisation: "L2", dic: "L3", subject: "L2" };

/**
 * An archive cut to what an audience may see of what was known on a day. Everything downstream — findings, numbers, hash —
 * is computed from the view, so nothing hidden can show through; only reliefs pass, as bare facts.
 */
export function viewArchive(archive: Archive, model: Model, options: ViewOptions & { readonly sha256?: Sha256 | undefined }): View {
  const { audience, asOf, knownAt } = options;
  const highest = clearance[audience];
  const mayKnow = (level: ConfidentialityLevel, type: string): boolean =>
    level <= highest && (model.records.get(type)?.level ?? "L1") <= highest;
  const known = (records: readonly ArchiveRecord[]): readonly CurrentRecord[] =>
    currentVersions(records.filter(({ recordedOn }) => recordedOn <= knownAt), model.records);

  const ownCurrent = known(archive.records);
  const relatedCurrent = known(archive.related.records);
  const exonerated = exonerations(ownCurrent, model);
  const notCleared = ({ record }: CurrentRecord): boolean => !exonerated.has(incidentOf(record) ?? "");
  const keptOwn = ownCurrent.filter(notCleared);
  const parts = { model, asOf, subject: archive.subject, profiles: archive.related.profiles, sets: archive.related.sets };

  // What all levels together say decides reliefs and nothing else.
  const everything = index(keptOwn, true, relatedCurrent);
  const fullScope = makeScope({ ...parts, records: everything, loaded: new Map() });
  const over = sanctionsOver(model, fullScope);
  const dismissals = hiddenDismissals(model, fullScope, (record) => !mayKnow(record.level, record.type));

  const visible = ({ record }: CurrentRecord): boolean =>
    mayKnow(record.level, record.type) && !(audience === "subject" && record.fields["verification"] === "detected");
  const visibleOwn = keptOwn.filter(visible);
  const loaded = completeness(archive, model, [...visibleOwn, ...relatedCurrent.filter(visible)], mayKnow);
  const before = index(visibleOwn, true, relatedCurrent.filter(visible));
  const records = settle(before, archive, model, asOf, makeScope({ ...parts, records: before, loaded }));
  const scope = makeScope({ ...parts, records, loaded });

  const seen = new Set(ownCurrent.filter((one) => visible(one)).flatMap(({ record }) => incidentOf(record) ?? []));
  const cleared = [...exonerated].filter(([incident]) => seen.has(incident)).map(([incident, from]) => ({ incident, from }));
  const reliefs: Relief[] = [
    ...[...over].filter(([incident]) => seen.has(incident)).map(([incident, from]): Relief => ({ kind: "sanctions-over", incident, from })),
    ...dismissals,
  ];
  const view = {
    ...parts,
    audience,
    knownAt,
    records,
    peers: archive.related.peers,
    loaded,
    cleared: cleared.sort((a, b) => compareText(a.incident, b.incident)),
    reliefs: reliefs.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))),
    scope,
  };
  return { ...view, hash: `sha256:${viewHash(view, options.sha256)}` };
}

function incidentOf(record: ArchiveRecord): string | undefined {
  const incident = record.fields["incidentId"];
  return typeof incident === "string" ? incident : undefined;
}

function exonerations(current: readonly CurrentRecord[], model: Model): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { definition, facts } of playing(model, "exoneration")) {
    for (const { record } of current) {
      const incident = incidentOf(record);
      if (record.type !== definition.type || incident === undefined) continue;
      const from = dateIn(record.fields[facts.from])?.first ?? record.recordedOn;
      found.set(incident, Math.min(from, found.get(incident) ?? from));
    }
  }
  return found;
}

/** Records by type, own first marked; each list ordered by id. */
function index(own: readonly CurrentRecord[], ownFlag: boolean, related: readonly CurrentRecord[]): Map<string, ViewRecord[]> {
  const byType = new Map<string, ViewRecord[]>();
  const add = ({ record, lineage }: CurrentRecord, isOwn: boolean): void => {
    const one: ViewRecord = { ...record, lineage, own: isOwn, presence: "certain" };
    const list = byType.get(record.type);
    if (list === undefined) byType.set(record.type, [one]);
    else list.push(one);
  };
  for (const one of own) add(one, ownFlag);
  for (const one of related) add(one, false);
  for (const list of byType.values()) list.sort((a, b) => compareText(a.id, b.id));
  return byType;
}

/** Leaves out what had not happened, is revoked or concerned another; marks what may not have happened or concerned. */
function settle(
  records: ReadonlyMap<string, readonly ViewRecord[]>,
  archive: Archive,
  model: Model,
  asOf: number,
  scope: ReturnType<typeof makeScope>,
): ReadonlyMap<string, readonly ViewRecord[]> {
  const settled = new Map<string, readonly ViewRecord[]>();
  for (const [type, list] of records) {
    const definition = model.records.get(type);
    if (definition === undefined) continue;
    const kept = list.flatMap((record) => settleOne(record, definition, archive, model, asOf, scope));
    if (kept.length > 0) settled.set(type, kept);
  }
  return settled;
}

function settleOne(
  record: ViewRecord,
  definition: RecordDefinition,
  archive: Archive,
  model: Model,
  asOf: number,
  scope: ReturnType<typeof makeScope>,
): readonly ViewRecord[] {
  if (definition.role?.name === "sanction") {
    const revoked = dateIn(scope.fact(record, definition.role.facts.revokedOn));
    if (revoked !== null && revoked !== undefined) return [];
  }
  const concerns = record.own ? attribution(record, definition, archive.subject, model, scope) : "certain";
  if (concerns === undefined) return [];
  const cut = cutAtRecording(record, definition);
  const day = cut === record ? firstDayOf(record, definition, scope) : dateIn(cut.fields["occurredOn"]);
  if (day !== null && day !== undefined && day.first > asOf) return [];
  const later = day === undefined ? record.recordedOn > asOf : day !== null && day.last > asOf;
  const presence = concerns === "possible" || later ? "possible" : "certain";
  return [presence === cut.presence ? cut : { ...cut, presence }];
}

/** What was recorded had happened by then: a partly known day ends on the day of recording. */
function cutAtRecording(record: ViewRecord, definition: RecordDefinition): ViewRecord {
  if (definition.nature.kind !== "event" || definition.nature.on !== "occurredOn") return record;
  const day = dateIn(record.fields["occurredOn"]);
  if (day === null || day === undefined || day.first === day.last || day.last <= record.recordedOn || day.first > record.recordedOn) return record;
  const fields: Record<string, StoredValue> = { ...record.fields, occurredOn: { first: day.first, last: record.recordedOn } };
  return { ...record, fields };
}

function completeness(
  archive: Archive,
  model: Model,
  visible: readonly CurrentRecord[],
  mayKnow: (level: ConfidentialityLevel, type: string) => boolean,
): ReadonlyMap<string, Completeness> {
  const present = new Set(visible.map(({ record }) => record.type));
  const broken = new Set(archive.unusable.filter(({ level, type }) => mayKnow(level, type)).map(({ type }) => type));
  const loaded = new Map<string, Completeness>();
  for (const { type, level } of model.records.values()) {
    const stated = archive.loaded === "all" ? "complete" : archive.loaded?.get(type);
    const state = stated ?? (present.has(type) || broken.has(type) ? "partial" : "notLoaded");
    // A record of unreadable type may be of any type.
    const damaged = broken.has(type) || broken.has("");
    loaded.set(type, !mayKnow(level, type) ? "notLoaded" : damaged && state === "complete" ? "partial" : state);
  }
  return loaded;
}
