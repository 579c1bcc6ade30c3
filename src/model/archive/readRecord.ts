import { type CivilDate, closest, type StoredValue, sha256Hex } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { FieldDefinition, Model, RecordDefinition } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { canonicalField, prefixed } from "./canonicalField.js";
import { decodeField } from "./decodeField.js";
import { isObject } from "./isObject.js";
import type { Problems } from "./Problems.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { dateIn } from "./recordDays.js";
import { reportKeys } from "./reportKeys.js";
import { emptyFields, storedFields } from "./storedFields.js";

/** One record of an archive file; `undefined`, with a diagnostic, where it cannot be used. */
export function readRecord(raw: unknown, pointer: string, reading: Reading): ArchiveRecord | undefined {
  const { model, problems } = reading;
  if (!isObject(raw)) {
    problems.add(say.archiveShape, pointer, { expected: "{ … }" });
    return undefined;
  }
  const definition = typeof raw["type"] === "string" ? model.records.get(raw["type"]) : undefined;
  if (definition === undefined) {
    problems.add(say.recordType, `${pointer}/type`, { suggestion: meantType(raw["type"], model) ?? "" });
    return undefined;
  }
  const { fields, values, complete, canonical } = readFields(
    raw,
    definition.type,
    definition.facts,
    pointer,
    reading,
    "type",
  );
  if (!complete || !hasRequired(fields, pointer, problems) || !inOrder(fields, definition, pointer, problems))
    return undefined;
  const { id, recordedOn, confidentiality, supersedes, withdrawn } = fields;
  return {
    type: definition.type,
    // BECAUSE: the envelope gives these four their value types.
    id: id as string,
    fields,
    values,
    level: (confidentiality ?? definition.level) as ArchiveRecord["level"],
    recordedOn: (recordedOn as CivilDate).first,
    supersedes: (supersedes ?? null) as string | null,
    withdrawn: withdrawn === true,
    digest: sha256Hex(canonical, reading.sha256),
  };
}

/** The record type that a mistyped one stands for. */
export function meantType(type: unknown, model: Model): string | undefined {
  return typeof type === "string" && type.length <= 128 ? closest(type.trim(), model.records.keys()) : undefined;
}

/** The profile of a subject; fields that cannot be read count as missing. */
export function readProfile(raw: unknown, kind: string, pointer: string, reading: Reading): Profile | undefined {
  const definition = reading.model.subjects.get(kind);
  if (!isObject(raw) || definition === undefined) {
    reading.problems.add(say.archiveShape, pointer, { expected: "{ … }" });
    return undefined;
  }
  const { fields, canonical } = readFields(raw, kind, definition.facts, pointer, reading, "kind");
  const { id } = fields;
  if (typeof id === "string") return { kind, id, fields, canonical };
  if (raw["id"] === undefined || raw["id"] === null) reading.problems.add(say.required, pointer, { field: "id" });
  return undefined;
}

interface ReadFields {
  readonly fields: Readonly<Record<string, StoredValue>>;
  readonly values: readonly StoredValue[];
  /** Nothing was refused. */
  readonly complete: boolean;
  /** The text that the digest is taken of. */
  readonly canonical: string;
}

/** Fields in catalogue order, refused ones missing. */
function readFields(
  raw: Readonly<Record<string, unknown>>,
  owner: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  pointer: string,
  reading: Reading,
  tag: string,
): ReadFields {
  const stored = storedFields(facts);
  const fields = emptyFields(stored);
  let complete = true;
  let canonical = prefixed(owner);
  let known = raw[tag] === undefined ? 0 : 1;
  for (const field of stored.fields) {
    const { name } = field;
    // BECAUSE: values of JSON are never undefined, and no field bears a name that objects have by nature.
    const written = raw[name];
    if (written === undefined) {
      canonical += field.absentMeansNone ? "n" : "m";
      continue;
    }
    known += 1;
    const read = decodeField(written, field, reading.dates);
    if (typeof read !== "function") {
      fields[name] = read;
      canonical += canonicalField(read, written, field);
      continue;
    }
    fields[name] = undefined;
    canonical += "m";
    const members = field.type.members ?? [];
    reading.problems.add(read, `${pointer}/${name}`, { field: `${owner}.${name}`, members });
    // A standing that cannot be read is unknown; the record says something all the same.
    if (name !== "verification") complete = false;
  }
  if (known < Object.keys(raw).length)
    reportKeys(raw, [tag, ...stored.fields.map(({ name }) => name)], owner, pointer, reading);
  // BECAUSE: they stand in the same order; made in one go, the list takes no more room than it needs.
  return { fields, values: Object.values(fields), complete, canonical };
}

function hasRequired(fields: Readonly<Record<string, StoredValue>>, pointer: string, problems: Problems): boolean {
  const recordedOn = dateIn(fields["recordedOn"]);
  const isNamed = typeof fields["id"] === "string";
  if (!isNamed) problems.add(say.required, pointer, { field: "id" });
  if (!recordedOn) problems.add(say.required, pointer, { field: "recordedOn" });
  if (!isNamed || !recordedOn) return false;
  if (recordedOn.first === recordedOn.last) return true;
  problems.add(say.dateForm, `${pointer}/recordedOn`, { field: "recordedOn" });
  return false;
}

/** Whether a span may end after it began: what is not known may. */
function endsAfter(from: StoredValue, to: StoredValue): boolean {
  const first = dateIn(from);
  const last = dateIn(to);
  return !first || !last || last.last >= first.first;
}

function inOrder(
  fields: Readonly<Record<string, StoredValue>>,
  definition: RecordDefinition,
  pointer: string,
  problems: Problems,
): boolean {
  const { nature, type } = definition;
  const lasts =
    endsAfter(fields["effectiveFrom"], fields["effectiveTo"]) &&
    (nature.kind === "event" || endsAfter(fields[nature.from], fields["to" in nature ? nature.to : nature.until]));
  if (!lasts) {
    problems.add(say.dateOrder, pointer, { type });
    return false;
  }
  const happened = dateIn(fields["occurredOn"]);
  const recorded = dateIn(fields["recordedOn"]);
  if (happened && recorded && happened.first > recorded.last) problems.add(say.dateAfterRecording, pointer);
  return true;
}
