import type { RecordDefinition } from "../Model.js";
import { storedFields } from "./storedFields.js";

/**
 * The place of a stored field among the values of a view's records; `undefined` for a derived one. BECAUSE: nothing is asked
 * more often of a record, and what is found by its name must be searched for.
 */
export function placeOf({ facts }: RecordDefinition, field: string): number | undefined {
  return storedFields(facts).places.get(field);
}
