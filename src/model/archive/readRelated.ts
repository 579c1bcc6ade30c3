import { compareText, isIdentifier } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { Archive, PeerFigures } from "./Archive.js";
import { isObject } from "./isObject.js";
import type { PreparedRelated } from "./PreparedRelated.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { reportKeys } from "./reportKeys.js";
import { noProfiles, readProfiles, type SharedProfiles } from "./SharedProfiles.js";

/**
 * Posts, units, sets and peers delivered with an archive and those it shares with others, each in an order that does not
 * depend on the file's. A part of its own that cannot be read leaves nothing of that part.
 */
export function readRelated(
  related: Readonly<Record<string, unknown>>,
  subject: Profile,
  reading: Reading,
  shared: PreparedRelated | undefined,
): Omit<Archive["related"], "records"> {
  const { profiles: read, sets, peers } = readParts(related, reading, shared);
  const profiles = new Map([...read].map(([kind, { usable }]) => [kind, usable] as const));
  const own = new Map(profiles.get(subject.kind)).set(subject.id, subject);
  profiles.set(subject.kind, new Map([...own].sort(([a], [b]) => compareText(a, b))));
  return { profiles, sets, peers };
}

/** The same for nobody in particular. */
export function readParts(
  related: Readonly<Record<string, unknown>>,
  reading: Reading,
  shared: PreparedRelated | undefined,
): Pick<PreparedRelated, "profiles" | "sets" | "peers"> {
  const { model } = reading;
  const plurals = [...model.subjects.values()].map(({ plural }) => plural);
  reportKeys(related, ["records", "sets", "peers", ...plurals], "related", "/related", reading);
  const profiles = new Map<string, SharedProfiles>();
  for (const { kind, plural } of model.subjects.values()) {
    const before = isListOrAbsent(related[plural]) ? (shared?.profiles.get(kind) ?? noProfiles) : noProfiles;
    const list = listAt(related, plural, "/related", reading) ?? [];
    profiles.set(kind, readProfiles(list, kind, `/related/${plural}`, before, reading));
  }
  return {
    profiles,
    sets: readSets(related["sets"], reading, shared?.sets ?? noSets),
    peers: readPeers(related["peers"], reading, shared?.peers ?? []),
  };
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

const noSets: PreparedRelated["sets"] = new Map();

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

function readSets(raw: unknown, reading: Reading, shared: PreparedRelated["sets"]): PreparedRelated["sets"] {
  const { model, problems } = reading;
  if (raw === undefined) return shared;
  const sets = new Map<string, readonly string[]>();
  if (!isObject(raw)) {
    problems.add(say.archiveShape, "/related/sets", { expected: "{ … }" });
    return sets;
  }
  reportKeys(raw, model.sets.keys(), "sets", "/related/sets", reading);
  for (const name of model.sets.keys()) {
    const before = shared.get(name);
    const list = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (list === undefined) {
      if (before !== undefined) sets.set(name, before);
    } else if (isTextList(list)) {
      sets.set(name, [...new Set([...list, ...(before ?? [])])].sort(compareText));
    } else {
      problems.add(say.listForm, `/related/sets/${name}`, { field: `sets.${name}` });
    }
  }
  return sets;
}

export function isTextList(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((one) => typeof one === "string" && isIdentifier(one));
}

const figures = ["q1", "median", "q3", "lowerFence", "upperFence"] as const;
const peerKeys = ["rule", "let", "group", "subjects", ...figures];

function readPeers(raw: unknown, reading: Reading, shared: readonly PeerFigures[]): readonly PeerFigures[] {
  if (raw === undefined) return shared;
  if (!Array.isArray(raw)) {
    reading.problems.add(say.archiveShape, "/related/peers", { expected: "[ … ]" });
    return [];
  }
  const peers = raw.flatMap((one: unknown, index) => readPeer(one, `/related/peers/${index}`, reading));
  return [...peers, ...shared]
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
