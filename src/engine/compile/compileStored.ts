import { type Model, placeOf, type ViewRecord } from "../../model/index.js";
import type { Value } from "../Value.js";

/** Where a stored field stands among the values of a record of any of these types; `undefined` where it has no one place. */
export function placeAmong(types: readonly string[], field: string, model: Model): number | undefined {
  const places = types.map((type) => {
    const definition = model.records.get(type);
    return definition === undefined ? undefined : placeOf(definition, field);
  });
  const [first] = places;
  return places.every((one) => one === first) ? first : undefined;
}

/** Reads a stored field of a record of any of these types. */
export function compileStored(types: readonly string[], field: string, model: Model): (record: ViewRecord) => Value {
  const place = placeAmong(types, field, model);
  return place === undefined ? ({ fields }) => fields[field] : ({ values }) => values[place];
}
