import { closest, type Sha256, type StoredValue } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { FieldDefinition, Model, RecordDefinition } from "../Model.js";
import type { ArchiveRecord, Profile } from "./Archive.js";
import { decodeField } from "./decodeField.js";
import { isObject } from "./isObject.js";
import type { Problems } from "./Problems.js";
import { recordDigest } from "./recordDigest.js";

/** What reading needs beside the value: the model, where to report, which SHA-256. */
export interface Reading {
  readonly model: Model;
  readonly problems: Problems;
  readonly sha256: Sha256 | undefined;
}

/** One record of an archive file; `undefined`, with a diagnostic, where it cannot be used. */
export function readRecord(raw: unknown, pointer: string, reading: Reading): ArchiveRecord | undefined {
  const { model, problems } = reading;
  if (!isObject(raw)) {
    problems.add(say.archiveShape, pointer, { expected: "{ … }" });
    return undefined;
  }
  const definition = typeof raw["type"] === "string" ? model.records.get(raw["type"]) : undefined;
  if (definition === undefined) {
    reportType(raw["type"], pointer, reading);
    return undefined;
  }
  const fields = readFields(raw, definition.type, definition.facts, pointer, reading, "type");
  const usable = fields !== undefined && hasRequired(fields, pointer, problems) && inOrder(fields, definition, pointer, problems);
  if (!usable) return undefined;
  const { id, recordedOn, confidentiality, supersedes, withdrawn } = fields;
  return {
    type: definition.type,
    // BECAUSE: the envelope gives these four their value types.
    id: id as string,
    fields,
    level: (confidentiality ?? definition.level) as ArchiveRecord["level"],
    recordedOn: (recordedOn as { first: number }).first,
    supersedes: (supersedes ?? null) as string | null,
    withdrawn: withdrawn === true,
    digest: recordDigest(definition.type, definition.facts, fields, reading.sha256),
  };
}

/** The profile of a subject; fields that cannot be read count as missing. */
export function readProfile(raw: unknown, kind: string, pointer: string, reading: Reading): Profile | undefined {
  const definition = reading.model.subjects.get(kind);
  if (!isObject(raw) || definition === undefined) {
    reading.problems.add(say.archiveShape, pointer, { expected: "{ … }" });
    return undefined;
  }
  const id = decodeField(raw["id"], idOf(definition.facts));
  if (!("value" in id) || typeof id.value !== "string") {
    reading.problems.add(say.idForm, `${pointer}/id`);
    return undefined;
  }
  return { kind, id: id.value, fields: readFields(raw, kind, definition.facts, pointer, reading, "kind", true) ?? {} };
}

function idOf(facts: ReadonlyMap<string, FieldDefinition>): FieldDefinition {
  const field = facts.get("id");
  if (field === undefined) throw new RangeError("INVARIANT: defineModel gives every subject an id");
  return field;
}

/** Fields in catalogue order. `lenient`: a refused field is missing; else one refused field makes the whole unusable. */
function readFields(
  raw: Readonly<Record<string, unknown>>,
  owner: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  pointer: string,
  reading: Reading,
  tag: string,
  lenient = false,
): Record<string, StoredValue> | undefined {
  const fields: Record<string, StoredValue> = {};
  let usable = true;
  let known = Object.hasOwn(raw, tag) ? 1 : 0;
  for (const field of facts.values()) {
    if (field.compute !== undefined) continue;
    if (!Object.hasOwn(raw, field.name)) {
      fields[field.name] = field.absentMeansNone ? null : undefined;
      continue;
    }
    known += 1;
    const read = decodeField(raw[field.name], field);
    if ("value" in read) {
      fields[field.name] = read.value;
      continue;
    }
    fields[field.name] = undefined;
    reading.problems.add(read.refusal, `${pointer}/${field.name}`, { field: `${owner}.${field.name}`, members: field.type.members ?? [] });
    // A standing that cannot be read is unknown; the record says something all the same.
    if (field.name !== "verification") usable = false;
  }
  if (known < Object.keys(raw).length) reportUnknown(raw, owner, facts, pointer, reading, tag);
  return usable || lenient ? fields : undefined;
}

function hasRequired(fields: Readonly<Record<string, StoredValue>>, pointer: string, problems: Problems): boolean {
  for (const field of ["id", "recordedOn"]) {
    if (fields[field] === undefined || fields[field] === null) {
      problems.add(say.required, pointer, { field });
      return false;
    }
  }
  const { recordedOn } = fields;
  if (isDate(recordedOn) && recordedOn.first === recordedOn.last) return true;
  problems.add(say.dateForm, `${pointer}/recordedOn`, { field: "recordedOn" });
  return false;
}

function inOrder(fields: Readonly<Record<string, StoredValue>>, definition: RecordDefinition, pointer: string, problems: Problems): boolean {
  const { effectiveFrom, effectiveTo, occurredOn, recordedOn } = fields;
  if (isDate(effectiveFrom) && isDate(effectiveTo) && effectiveTo.last < effectiveFrom.first) {
    problems.add(say.dateOrder, pointer, { type: definition.type });
    return false;
  }
  if (isDate(occurredOn) && isDate(recordedOn) && occurredOn.first > recordedOn.last) problems.add(say.dateAfterRecording, pointer);
  return true;
}

function isDate(value: StoredValue): value is { first: number; last: number } {
  return typeof value === "object" && value !== null && "first" in value;
}

/** Keys beyond the catalogue are counted, never named: a key can be a person's name. */
function reportUnknown(
  raw: Readonly<Record<string, unknown>>,
  owner: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  pointer: string,
  reading: Reading,
  tag: string,
): void {
  const unknown = Object.keys(raw).filter((key) => key !== tag && facts.get(key)?.compute !== undefined === false && !facts.has(key));
  const computed = Object.keys(raw).filter((key) => facts.get(key)?.compute !== undefined);
  const guarded = unknown.filter((key) => reading.model.protectedAttributes.has(key));
  if (guarded.length > 0) reading.problems.add(say.protectedDropped, `${pointer}/*`, { count: guarded.length });
  const others = unknown.filter((key) => !reading.model.protectedAttributes.has(key));
  const count = others.length + computed.length;
  if (count === 0) return;
  const near = others.map((key) => closest(key, facts.keys())).find((name) => name !== undefined);
  reading.problems.add(say.unknownField, `${pointer}/*`, { count, owner, suggestion: near ?? "integrity-portrait facts" });
}

function reportType(type: unknown, pointer: string, { model, problems }: Reading): void {
  const near = typeof type === "string" ? closest(type.trim(), model.records.keys()) : undefined;
  problems.add(say.recordType, `${pointer}/type`, { suggestion: near ?? [...model.records.keys()].join(", ") });
}
