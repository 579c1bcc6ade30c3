import { type CivilDate, closest, type StoredValue } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { FieldDefinition, Model, RecordDefinition } from "../Model.js";
import type { ArchiveRecord } from "./ArchiveRecord.js";
import { decodeField } from "./decodeField.js";
import { emptyFields } from "./emptyFields.js";
import { isObject } from "./isObject.js";
import type { Problems } from "./Problems.js";
import type { Profile } from "./Profile.js";
import type { Reading } from "./Reading.js";
import { dateIn } from "./recordDays.js";
import { canonicalFields, recordDigest } from "./recordDigest.js";
import { reportKeys } from "./reportKeys.js";

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
  const { fields, complete } = readFields(raw, definition.type, definition.facts, pointer, reading, "type");
  if (!complete || !hasRequired(fields, pointer, problems) || !inOrder(fields, definition, pointer, problems))
    return undefined;
  const { id, recordedOn, confidentiality, supersedes, withdrawn } = fields;
  return {
    type: definition.type,
    // BECAUSE: the envelope gives these four their value types.
    id: id as string,
    fields,
    level: (confidentiality ?? definition.level) as ArchiveRecord["level"],
    recordedOn: (recordedOn as CivilDate).first,
    supersedes: (supersedes ?? null) as string | null,
    withdrawn: withdrawn === true,
    digest: recordDigest(definition.type, definition.facts, fields, reading.sha256),
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
  const { fields } = readFields(raw, kind, definition.facts, pointer, reading, "kind");
  const { id } = fields;
  if (typeof id === "string") return { kind, id, fields, canonical: canonicalFields(kind, definition.facts, fields) };
  if (raw["id"] === undefined || raw["id"] === null) reading.problems.add(say.required, pointer, { field: "id" });
  return undefined;
}

/** Fields in catalogue order, refused ones missing; `complete` where nothing was refused. */
function readFields(
  raw: Readonly<Record<string, unknown>>,
  owner: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  pointer: string,
  reading: Reading,
  tag: string,
): { readonly fields: Record<string, StoredValue>; readonly complete: boolean } {
  const fields = emptyFields(facts);
  let complete = true;
  let known = Object.hasOwn(raw, tag) ? 1 : 0;
  for (const field of facts.values()) {
    const { name } = field;
    if (field.compute !== undefined) continue;
    if (!Object.hasOwn(raw, name)) {
      fields[name] = field.absentMeansNone ? null : undefined;
      continue;
    }
    known += 1;
    const read = decodeField(raw[name], field);
    if ("value" in read) {
      fields[name] = read.value;
      continue;
    }
    fields[name] = undefined;
    reading.problems.add(read.refusal, `${pointer}/${name}`, {
      field: `${owner}.${name}`,
      members: field.type.members ?? [],
    });
    // A standing that cannot be read is unknown; the record says something all the same.
    if (name !== "verification") complete = false;
  }
  if (known < Object.keys(raw).length) {
    const stored = [...facts.values()].filter(({ compute }) => compute === undefined).map(({ name }) => name);
    reportKeys(raw, [tag, ...stored], owner, pointer, reading);
  }
  return { fields, complete };
}

function hasRequired(fields: Readonly<Record<string, StoredValue>>, pointer: string, problems: Problems): boolean {
  const absent = ["id", "recordedOn"].filter((field) => fields[field] === undefined || fields[field] === null);
  for (const field of absent) problems.add(say.required, pointer, { field });
  if (absent.length > 0) return false;
  const recordedOn = dateIn(fields["recordedOn"]);
  if (recordedOn?.first === recordedOn?.last) return true;
  problems.add(say.dateForm, `${pointer}/recordedOn`, { field: "recordedOn" });
  return false;
}

function inOrder(
  fields: Readonly<Record<string, StoredValue>>,
  definition: RecordDefinition,
  pointer: string,
  problems: Problems,
): boolean {
  const { nature, type } = definition;
  const spans: (readonly [from: string, to: string])[] = [["effectiveFrom", "effectiveTo"]];
  if (nature.kind === "state") spans.push([nature.from, "to" in nature ? nature.to : nature.until]);
  for (const [from, to] of spans) {
    const first = dateIn(fields[from]);
    const last = dateIn(fields[to]);
    if (!first || !last || last.last >= first.first) continue;
    problems.add(say.dateOrder, pointer, { type });
    return false;
  }
  const happened = dateIn(fields["occurredOn"]);
  const recorded = dateIn(fields["recordedOn"]);
  if (happened && recorded && happened.first > recorded.last) problems.add(say.dateAfterRecording, pointer);
  return true;
}
