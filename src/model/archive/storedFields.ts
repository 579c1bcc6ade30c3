import type { StoredValue } from "../../kernel/index.js";
import type { FieldDefinition } from "../Model.js";

type Facts = ReadonlyMap<string, FieldDefinition>;

/** The stored fields of a record type or profile in catalogue order, and an object in which all of them are absent. */
export interface StoredFields {
  readonly fields: readonly FieldDefinition[];
  readonly absent: Readonly<Record<string, StoredValue>>;
  readonly places: ReadonlyMap<string, number>;
}

/** Only what follows from the catalogue is remembered, so nothing depends on what was read before. */
const known = new WeakMap<Facts, StoredFields>();

export function storedFields(facts: Facts): StoredFields {
  let stored = known.get(facts);
  if (stored === undefined) {
    const fields = [...facts.values()].filter(({ compute }) => compute === undefined);
    const places = new Map(fields.map(({ name }, place) => [name, place]));
    stored = { fields, absent: absentOf(fields), places };
    known.set(facts, stored);
  }
  return stored;
}

/** An object with every stored field, in catalogue order and absent: none where absence means that, else missing. */
export function emptyFields({ absent }: StoredFields): Record<string, StoredValue> {
  return { ...absent };
}

/**
 * BECAUSE: objects that JSON.parse made, and copies of them, keep a shape known to the engine however many fields they have; one
 * that is built key by key becomes a hash table after a dozen, a quarter slower in all that reads it.
 */
function absentOf(fields: readonly FieldDefinition[]): Readonly<Record<string, StoredValue>> {
  const absent: Record<string, StoredValue> = JSON.parse(
    `{${fields.map(({ name }) => `${JSON.stringify(name)}:null`).join(",")}}`,
  );
  for (const { name, absentMeansNone } of fields) if (!absentMeansNone) absent[name] = undefined;
  return absent;
}
