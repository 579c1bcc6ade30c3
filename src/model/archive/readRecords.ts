import { parseCivilDate } from "../../kernel/index.js";
import { confidentialityLevels } from "../ConfidentialityLevel.js";
import * as say from "../diagnostics/archive.js";
import type { Model } from "../Model.js";
import type { ArchiveRecord, UnusableRecord } from "./ArchiveRecord.js";
import { checkCorrections, type Placed } from "./checkCorrections.js";
import { isObject } from "./isObject.js";
import { namesNobody, namesSubject, playing } from "./namesSubject.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { meantType, readRecord } from "./readRecord.js";

export interface ReadRecords {
  readonly own: readonly ArchiveRecord[];
  readonly related: readonly ArchiveRecord[];
  readonly unusable: readonly UnusableRecord[];
}

/** Own and related records of an archive file. What cannot be used is listed with its type. */
export function readRecords(
  rawOwn: readonly unknown[],
  rawRelated: readonly unknown[],
  subject: Profile,
  reading: Reading,
): ReadRecords {
  const unusable: UnusableRecord[] = [];
  const seen = new Map<string, Placed & { conflict: boolean }>();
  const own = readList(rawOwn, "/records", subject, reading, unusable, seen);
  const related = readList(rawRelated, "/related/records", undefined, reading, unusable, seen);
  for (const { record, pointer, conflict } of seen.values())
    if (conflict) unusable.push(unusableRecord(record, pointer));
  const usable = (placed: readonly Placed[]): readonly ArchiveRecord[] => {
    const free = placed.filter(({ record }) => seen.get(record.id)?.conflict === false);
    const circle = checkCorrections(free, reading.problems);
    for (const { record, pointer } of free) if (circle.has(record)) unusable.push(unusableRecord(record, pointer));
    return free.map(({ record }) => record).filter((record) => !circle.has(record));
  };
  const records = { own: usable(own), related: usable(related), unusable };
  reportLookalikes(seen, reading);
  reportDangling(own, reading);
  return records;
}

function readList(
  raw: readonly unknown[],
  base: string,
  subject: Profile | undefined,
  reading: Reading,
  unusable: UnusableRecord[],
  seen: Map<string, Placed & { conflict: boolean }>,
): readonly Placed[] {
  const placed: Placed[] = [];
  raw.forEach((one, index) => {
    const pointer = `${base}/${index}`;
    const record = readRecord(one, pointer, reading);
    if (record === undefined) {
      unusable.push(unusableAt(one, pointer, reading.model));
      return;
    }
    if (subject !== undefined && !namesSubject(record, subject, reading.model)) {
      reading.problems.add(say.recordSubject, pointer, namedBy(record, reading.model));
      // One that names another does not belong here; one that names nobody may be this subject's.
      if (namesNobody(record, subject, reading.model)) unusable.push(unusableRecord(record, pointer));
      return;
    }
    const earlier = seen.get(record.id);
    if (earlier === undefined) {
      seen.set(record.id, { record, pointer, conflict: false });
      placed.push({ record, pointer });
    } else if (earlier.record.digest === record.digest) {
      reading.problems.add(say.duplicateRecord, pointer);
    } else {
      reading.problems.add(say.recordIdConflict, pointer);
      unusable.push(unusableRecord(record, pointer));
      earlier.conflict = true;
    }
  });
  return placed;
}

function unusableRecord({ type, level, recordedOn, fields }: ArchiveRecord, pointer: string): UnusableRecord {
  return { type, level, recordedOn, detected: fields["verification"] === "detected", pointer };
}

/** What can be said of a record that cannot be used: its type and level, as far as they can be read. */
function unusableAt(raw: unknown, pointer: string, model: Model): UnusableRecord {
  if (!isObject(raw)) return { type: "*", level: "L1", detected: false, pointer };
  const { type, confidentiality, recordedOn, verification } = raw;
  const definition =
    typeof type === "string" ? (model.records.get(type) ?? model.records.get(meantType(type, model) ?? "")) : undefined;
  const level = confidentialityLevels.find((one) => one === confidentiality);
  const day = typeof recordedOn === "string" ? parseCivilDate(recordedOn) : undefined;
  return {
    type: definition?.type ?? (typeof type === "string" ? "" : "*"),
    level: level ?? definition?.level ?? "L1",
    ...(day === undefined ? {} : { recordedOn: day.first }),
    detected: verification === "detected",
    pointer,
  };
}

const ascii = /^[\x20-\x7e]*$/;

function reportLookalikes(seen: ReadonlyMap<string, Placed>, { problems }: Reading): void {
  const normal = new Set<string>();
  for (const [id, { pointer }] of seen) {
    if (ascii.test(id)) continue;
    const form = id.normalize("NFC");
    if (normal.has(form)) problems.add(say.recordIdLookalike, `${pointer}/id`);
    normal.add(form);
  }
}

/** An exoneration that names no incident of the archive clears nothing. */
function reportDangling(own: readonly Placed[], { model, problems }: Reading): void {
  const clearing = new Set(playing(model, "exoneration").map(({ definition }) => definition.type));
  if (clearing.size === 0 || !own.some(({ record }) => clearing.has(record.type))) return;
  const incidents = new Set(
    own.filter(({ record }) => !clearing.has(record.type)).map(({ record }) => record.fields["incidentId"]),
  );
  for (const { record, pointer } of own) {
    const { incidentId } = record.fields;
    if (!clearing.has(record.type) || (typeof incidentId === "string" && incidents.has(incidentId))) continue;
    problems.add(say.danglingReference, pointer, { field: `${record.type}.incidentId` });
  }
}

/** The fields by which a type names subjects, for the person who put the record into the wrong archive. */
function namedBy(
  { type }: { readonly type: string },
  model: Model,
): { readonly type: string; readonly fields: string } {
  const fields = Object.keys(model.records.get(type)?.subjects ?? {});
  return { type, fields: fields.length === 0 ? "-" : fields.join(", ") };
}
