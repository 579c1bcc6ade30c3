import { compareText, isIdentifier } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { FieldDefinition } from "../Model.js";
import type { Archive, PeerFigures } from "./Archive.js";
import { isObject } from "./isObject.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { readProfile } from "./readRecord.js";
import { canonicalFields } from "./recordDigest.js";
import { reportKeys } from "./reportKeys.js";

/** Posts, units, sets and peers delivered with an archive, each in an order that does not depend on the file's. */
export function readRelated(
  related: Readonly<Record<string, unknown>>,
  subject: Profile,
  reading: Reading,
): Omit<Archive["related"], "records"> {
  const { model } = reading;
  const plurals = [...model.subjects.values()].map(({ plural }) => plural);
  reportKeys(related, ["records", "sets", "peers", ...plurals], "related", "/related", reading);
  const profiles = new Map<string, ReadonlyMap<string, Profile>>();
  for (const { kind, plural, facts } of model.subjects.values()) {
    const list = listAt(related, plural, "/related", reading) ?? [];
    profiles.set(kind, readProfiles(list, kind, `/related/${plural}`, facts, subject, reading));
  }
  return { profiles, sets: readSets(related["sets"], reading), peers: readPeers(related["peers"], reading) };
}

/** A list under a key; `undefined` where there is none, with a diagnostic where there is something else. */
export function listAt(
  value: Readonly<Record<string, unknown>>,
  key: string,
  pointer: string,
  { problems }: Reading,
): readonly unknown[] | undefined {
  const list = value[key];
  if (list === undefined || Array.isArray(list)) return list;
  problems.add(say.archiveShape, `${pointer}/${key}`, { expected: "[ … ]" });
  return undefined;
}

function readProfiles(
  list: readonly unknown[],
  kind: string,
  pointer: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  subject: Profile,
  reading: Reading,
): ReadonlyMap<string, Profile> {
  const found = new Map<string, Profile>();
  const conflicts = new Set<string>();
  list.forEach((raw, index) => {
    const profile = readProfile(raw, kind, `${pointer}/${index}`, reading);
    if (profile === undefined) return;
    const earlier = found.get(profile.id);
    if (earlier === undefined) {
      found.set(profile.id, profile);
    } else if (canonicalFields(kind, facts, earlier.fields) === canonicalFields(kind, facts, profile.fields)) {
      reading.problems.add(say.duplicateRecord, `${pointer}/${index}`);
    } else {
      reading.problems.add(say.recordIdConflict, `${pointer}/${index}`);
      conflicts.add(profile.id);
    }
  });
  for (const id of conflicts) found.delete(id);
  if (kind === subject.kind) found.set(subject.id, subject);
  return new Map([...found].sort(([a], [b]) => compareText(a, b)));
}

function readSets(raw: unknown, reading: Reading): ReadonlyMap<string, readonly string[]> {
  const { model, problems } = reading;
  const sets = new Map<string, readonly string[]>();
  if (raw === undefined) return sets;
  if (!isObject(raw)) {
    problems.add(say.archiveShape, "/related/sets", { expected: "{ … }" });
    return sets;
  }
  reportKeys(raw, model.sets.keys(), "sets", "/related/sets", reading);
  for (const name of model.sets.keys()) {
    const list = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (list === undefined) continue;
    if (isTextList(list)) sets.set(name, [...new Set(list)].sort(compareText));
    else problems.add(say.listForm, `/related/sets/${name}`, { field: `sets.${name}` });
  }
  return sets;
}

function isTextList(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((one) => typeof one === "string" && isIdentifier(one));
}

const figures = ["q1", "median", "q3", "lowerFence", "upperFence"] as const;
const peerKeys = ["rule", "let", "group", "subjects", ...figures];

function readPeers(raw: unknown, reading: Reading): readonly PeerFigures[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    reading.problems.add(say.archiveShape, "/related/peers", { expected: "[ … ]" });
    return [];
  }
  const peers = raw.flatMap((one: unknown, index) => readPeer(one, `/related/peers/${index}`, reading));
  return peers
    .map((one) => [JSON.stringify(one), one] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, one]) => one);
}

function readPeer(raw: unknown, pointer: string, reading: Reading): readonly PeerFigures[] {
  if (!isObject(raw) || !isName(raw["rule"]) || !isName(raw["let"]) || !isCount(raw["subjects"])) {
    reading.problems.add(say.archiveShape, pointer, { expected: "{ rule, let, subjects, … }" });
    return [];
  }
  reportKeys(raw, peerKeys, "peers", pointer, reading);
  const values = figures.flatMap((name) => {
    const value = raw[name];
    return typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [];
  });
  const { rule, let: variable, group, subjects } = raw;
  return [{ rule, let: variable, ...(isName(group) ? { group } : {}), subjects, ...Object.fromEntries(values) }];
}

function isName(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
