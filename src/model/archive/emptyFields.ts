import type { StoredValue } from "../../kernel/index.js";
import type { FieldDefinition } from "../Model.js";

type Facts = ReadonlyMap<string, FieldDefinition>;

/** Only what follows from the catalogue is remembered, so nothing depends on what was read before. */
const shapes = new WeakMap<Facts, Readonly<Record<string, StoredValue>>>();

/** An object with every stored field of a record type or profile, in catalogue order, still to be filled. */
export function emptyFields(facts: Facts): Record<string, StoredValue> {
  let shape = shapes.get(facts);
  if (shape === undefined) {
    shape = shapeOf(facts);
    shapes.set(facts, shape);
  }
  return { ...shape };
}

/**
 * BECAUSE: objects that JSON.parse made, and copies of them, keep a shape known to the engine however many fields they have; one
 * that is built key by key becomes a hash table after a dozen, a quarter slower in all that reads it.
 */
function shapeOf(facts: Facts): Readonly<Record<string, StoredValue>> {
  const stored = [...facts.values()].filter(({ compute }) => compute === undefined);
  return JSON.parse(`{${stored.map(({ name }) => `${JSON.stringify(name)}:null`).join(",")}}`);
}
