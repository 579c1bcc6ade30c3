import type { Completeness } from "../Completeness.js";
import * as say from "../diagnostics/archive.js";
import type { Archive } from "./Archive.js";
import type { ArchiveRecord, UnusableRecord } from "./ArchiveRecord.js";
import { isObject } from "./isObject.js";
import type { PreparedRelated } from "./PreparedRelated.js";
import type { Reading } from "./Reading.js";
import { readProfile } from "./readRecord.js";
import { readRecords } from "./readRecords.js";
import { listAt, readRelated } from "./readRelated.js";
import { reportKeys } from "./reportKeys.js";
import { sortRecords } from "./sortRecords.js";
import { digestRelated } from "./viewHash.js";

export const mostRecords = 50_000;

/** A parsed JSON value as an archive; `undefined`, with a diagnostic, where it is none at all. */
export function buildArchive<M>(
  value: unknown,
  reading: Reading,
  limit: number,
  shared?: PreparedRelated,
): Archive<M> | undefined {
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
  // LAW: unknown is not clean. An archive whose records cannot be found is no archive without records.
  const rawRecords = value["records"];
  if (!Array.isArray(rawRecords)) {
    problems.add(say.archiveShape, "/records", { expected: "[ … ]" });
    return undefined;
  }
  const related = readableRelated(value["related"], reading);
  const ownRelated = listAt(related, "records", "/related", reading) ?? [];
  const isBroken = isLost(value["related"], related);
  const rawRelated = shared === undefined || isBroken ? ownRelated : [...ownRelated, ...shared.records];
  if (rawRecords.length + rawRelated.length > limit) {
    problems.add(say.limitRecords, "/records", { limit });
    return undefined;
  }
  reportKeys(value, ["format", "subject", "records", "related", "loaded"], "integrity-archive/1", "", reading);
  const { own, related: others, unusable } = readRecords(rawRecords, rawRelated, subject, reading);
  const lost: UnusableRecord = { type: "*", level: "L1", detected: false, pointer: "/related" };
  const broken = isBroken ? [...unusable, lost] : unusable;
  const archive: Archive<M> = {
    subject,
    records: own,
    related: { ...readRelated(related, subject, reading, shared), records: others },
    loaded: readLoaded(value["loaded"], broken, [...own, ...others], reading),
    unusable: broken,
  };
  sortRecords(archive, reading.model, reading.sha256);
  digestRelated(archive.related, reading.sha256);
  return archive;
}

function readableRelated(raw: unknown, { problems }: Reading): Readonly<Record<string, unknown>> {
  if (raw !== undefined && !isObject(raw)) problems.add(say.archiveShape, "/related", { expected: "{ … }" });
  return isObject(raw) ? raw : {};
}

/** Whether related records stand in the file where they cannot be read: of what types, nobody knows. */
function isLost(raw: unknown, related: Readonly<Record<string, unknown>>): boolean {
  const records = related["records"];
  return (raw !== undefined && !isObject(raw)) || (records !== undefined && !Array.isArray(records));
}

const states: readonly unknown[] = ["complete", "partial", "notLoaded"] satisfies Completeness[];

function readLoaded(
  raw: unknown,
  unusable: readonly UnusableRecord[],
  records: readonly ArchiveRecord[],
  { model, problems }: Reading,
): Archive["loaded"] {
  const broken = new Set(unusable.map(({ type }) => type));
  const isBroken = (type: string): boolean => broken.has(type) || broken.has("*");
  if (raw === undefined) return undefined;
  if (raw === "all") {
    for (const type of model.records.keys())
      if (isBroken(type)) problems.add(say.loadedContradiction, "/loaded", { type });
    return raw;
  }
  const loaded = new Map<string, Completeness>();
  if (!isObject(raw)) {
    problems.add(say.enumForm, "/loaded", { field: "loaded", members: ["all", "{ … }"] });
    return loaded;
  }
  const present = new Set(records.map(({ type }) => type));
  for (const [type, state] of Object.entries(raw)) {
    if (!model.records.has(type)) {
      problems.add(say.enumForm, "/loaded/*", { field: "loaded", members: [...model.records.keys()] });
    } else if (!isState(state)) {
      problems.add(say.enumForm, `/loaded/${type}`, { field: `loaded.${type}`, members: states.map(String) });
    } else {
      loaded.set(type, state);
      const contradicted = state === "complete" ? isBroken(type) : state === "notLoaded" && present.has(type);
      if (contradicted) problems.add(say.loadedContradiction, `/loaded/${type}`, { type });
    }
  }
  return loaded;
}

function isState(value: unknown): value is Completeness {
  return states.includes(value);
}
