import { isIdentifier } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { Completeness } from "../DerivedScope.js";
import type { Model } from "../Model.js";
import type { Archive, ArchiveRecord, PeerFigures, Profile } from "./Archive.js";
import { isObject } from "./isObject.js";
import { namesSubject } from "./namesSubject.js";
import { type Reading, readProfile, readRecord } from "./readRecord.js";

const mostRecords = 50_000;
type Unusable = Archive["unusable"][number];

/** A parsed JSON value as an archive; `undefined`, with a diagnostic, where it is none at all. */
export function buildArchive<M>(value: unknown, reading: Reading): Archive<M> | undefined {
  const { model, problems } = reading;
  if (!isObject(value)) {
    problems.add(say.archiveShape, "", { expected: "{ … }" });
    return undefined;
  }
  if (value["format"] !== "integrity-archive/1") {
    problems.add(say.formatVersion, "/format");
    return undefined;
  }
  const kind = isObject(value["subject"]) ? value["subject"]["kind"] : undefined;
  if (typeof kind !== "string" || !model.subjects.has(kind)) {
    problems.add(say.subjectKind, "/subject/kind", { kinds: [...model.subjects.keys()] });
    return undefined;
  }
  const subject = readProfile(value["subject"], kind, "/subject", reading);
  if (subject === undefined) return undefined;
  const rawRecords = listAt(value, "records", "", reading) ?? [];
  const related = isObject(value["related"]) ? value["related"] : {};
  const rawRelated = listAt(related, "records", "/related", reading) ?? [];
  if (rawRecords.length + rawRelated.length > mostRecords) {
    problems.add(say.limitRecords, "/records");
    return undefined;
  }
  const unusable: Unusable[] = [];
  const byId = new Map<string, ArchiveRecord | null>();
  const records = readRecords(rawRecords, "/records", reading, unusable, byId, subject);
  const relatedRecords = readRecords(rawRelated, "/related/records", reading, unusable, byId, undefined);
  const conflictFree = (record: ArchiveRecord): boolean => byId.get(record.id) !== null;
  const own = checkCorrections(records.filter(conflictFree), reading, unusable);
  const others = checkCorrections(relatedRecords.filter(conflictFree), reading, unusable);
  return {
    subject,
    records: own,
    related: {
      profiles: readProfiles(related, subject, reading),
      records: others,
      sets: readSets(related["sets"], reading),
      peers: readPeers(related["peers"], reading),
    },
    loaded: readLoaded(value["loaded"], unusable, reading),
    unusable,
  };
}

function listAt(value: Readonly<Record<string, unknown>>, key: string, pointer: string, { problems }: Reading): readonly unknown[] | undefined {
  const list = value[key];
  if (list === undefined || Array.isArray(list)) return list;
  problems.add(say.archiveShape, `${pointer}/${key}`, { expected: "[ … ]" });
  return undefined;
}

function readRecords(
  raw: readonly unknown[],
  base: string,
  reading: Reading,
  unusable: Unusable[],
  byId: Map<string, ArchiveRecord | null>,
  subject: Profile | undefined,
): ArchiveRecord[] {
  const records: ArchiveRecord[] = [];
  raw.forEach((one, index) => {
    const pointer = `${base}/${index}`;
    const record = readRecord(one, pointer, reading);
    if (record === undefined) {
      unusable.push(unusableAt(one, pointer, reading.model));
      return;
    }
    if (subject !== undefined && !namesSubject(record, subject, reading.model)) {
      reading.problems.add(say.recordSubject, pointer);
      return;
    }
    const earlier = byId.get(record.id);
    if (earlier === undefined) {
      byId.set(record.id, record);
      records.push(record);
    } else if (earlier !== null && earlier.digest === record.digest) {
      reading.problems.add(say.duplicateRecord, pointer);
    } else {
      reading.problems.add(say.recordIdConflict, pointer);
      if (earlier !== null) unusable.push({ type: earlier.type, level: earlier.level, pointer });
      unusable.push({ type: record.type, level: record.level, pointer });
      byId.set(record.id, null);
    }
  });
  return records;
}

/** What can be said of a record that cannot be used: its type and level, as far as they can be read. */
function unusableAt(raw: unknown, pointer: string, model: Model): Unusable {
  const type = isObject(raw) && typeof raw["type"] === "string" ? raw["type"] : "";
  const definition = model.records.get(type);
  const level = isObject(raw) ? raw["confidentiality"] : undefined;
  const known = level === "L1" || level === "L2" || level === "L3" || level === "L4" ? level : undefined;
  return { type: definition?.type ?? "", level: known ?? definition?.level ?? "L1", pointer };
}

/** Corrections must lead back to an older record: circles are unusable, a missing target is only named. */
function checkCorrections(records: readonly ArchiveRecord[], reading: Reading, unusable: Unusable[]): ArchiveRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.filter((record, index) => {
    if (record.supersedes === null) return true;
    const target = byId.get(record.supersedes);
    if (target === undefined || target.type !== record.type) {
      reading.problems.add(say.supersedesTarget, `/records/${index}/supersedes`);
      return true;
    }
    if (!isInCircle(record, byId)) return true;
    reading.problems.add(say.supersedesCycle, `/records/${index}/supersedes`);
    unusable.push({ type: record.type, level: record.level, pointer: `/records/${index}` });
    return false;
  });
}

function isInCircle(start: ArchiveRecord, byId: ReadonlyMap<string, ArchiveRecord>): boolean {
  const seen = new Set<string>();
  let current: ArchiveRecord | undefined = start;
  while (current !== undefined && current.supersedes !== null && !seen.has(current.id)) {
    seen.add(current.id);
    current = byId.get(current.supersedes);
    if (current === start) return true;
  }
  return false;
}

function readProfiles(related: Readonly<Record<string, unknown>>, subject: Profile, reading: Reading): Map<string, Map<string, Profile>> {
  const profiles = new Map<string, Map<string, Profile>>();
  for (const { kind, plural } of reading.model.subjects.values()) {
    const found = new Map<string, Profile>();
    (listAt(related, plural, "/related", reading) ?? []).forEach((raw, index) => {
      const profile = readProfile(raw, kind, `/related/${plural}/${index}`, reading);
      if (profile !== undefined) found.set(profile.id, profile);
    });
    if (kind === subject.kind) found.set(subject.id, subject);
    profiles.set(kind, found);
  }
  return profiles;
}

function readSets(raw: unknown, { model, problems }: Reading): Map<string, readonly string[]> {
  const sets = new Map<string, readonly string[]>();
  if (!isObject(raw)) return sets;
  for (const name of model.sets.keys()) {
    const list = raw[name];
    if (list === undefined) continue;
    if (Array.isArray(list) && list.every((one) => typeof one === "string" && isIdentifier(one))) sets.set(name, list);
    else problems.add(say.listForm, `/related/sets/${name}`, { field: `sets.${name}` });
  }
  return sets;
}

const figures = ["q1", "median", "q3", "lowerFence", "upperFence"] as const;

function readPeers(raw: unknown, { problems }: Reading): PeerFigures[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one, index) => {
    const pointer = `/related/peers/${index}`;
    if (!isObject(one) || typeof one["rule"] !== "string" || typeof one["let"] !== "string" || !Number.isSafeInteger(one["subjects"])) {
      problems.add(say.archiveShape, pointer, { expected: "{ rule, let, subjects, … }" });
      return [];
    }
    const values = figures.flatMap((name) => {
      const value = one[name];
      return typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [];
    });
    const group = typeof one["group"] === "string" ? { group: one["group"] } : {};
    return [{ rule: one["rule"], let: one["let"], ...group, subjects: Number(one["subjects"]), ...Object.fromEntries(values) }];
  });
}

function readLoaded(raw: unknown, unusable: readonly Unusable[], { model, problems }: Reading): Archive["loaded"] {
  if (raw === undefined || raw === "all") return raw;
  if (!isObject(raw)) {
    problems.add(say.loadedForm, "/loaded");
    return new Map();
  }
  const loaded = new Map<string, Completeness>();
  for (const [type, state] of Object.entries(raw)) {
    const known = model.records.has(type);
    if (known && (state === "complete" || state === "partial" || state === "notLoaded")) loaded.set(type, state);
    else problems.add(say.loadedForm, known ? `/loaded/${type}` : "/loaded/*");
    if (state === "complete" && unusable.some((one) => one.type === type)) problems.add(say.loadedContradiction, `/loaded/${type}`, { type });
  }
  return loaded;
}
