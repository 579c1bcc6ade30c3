import { IntegrityError } from "../../kernel/index.js";
import type { FieldDefinition, Model } from "../Model.js";
import type { Catalogue, CatalogueField } from "./Catalogue.js";

/**
 * The catalogue of a model as data, from which `modelFromCatalogue` makes the model again beside its derived facts.
 * Throws `IntegrityError` where a field is bounded by more than a least and a greatest integer.
 * @example
 * catalogueOf(defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })).records //=> []
 */
export function catalogueOf(model: Model): Catalogue {
  const stored = (owner: string, facts: Iterable<FieldDefinition>, envelope: boolean): CatalogueField[] =>
    [...facts]
      .filter((field) => field.compute === undefined && field.envelope === envelope)
      .map((field) => fieldAsData(owner, field));
  const [first] = model.records.values();
  return {
    id: model.id,
    title: model.title,
    envelope: stored("record", first?.facts.values() ?? [], true),
    subjects: [...model.subjects.values()].map((one) => ({
      ...one,
      facts: stored(one.kind, one.facts.values(), false),
    })),
    records: [...model.records.values()].map(({ derived: _, ...one }) => ({
      ...one,
      facts: stored(one.type, one.facts.values(), false),
    })),
    sets: Object.fromEntries(model.sets),
    protectedAttributes: [...model.protectedAttributes],
    catalogueHash: model.catalogueHash,
  };
}

function fieldAsData(owner: string, { accepts, compute: _, envelope: __, ...field }: FieldDefinition): CatalogueField {
  if (accepts !== undefined && field.bounds === undefined)
    throw new IntegrityError(
      "field-not-data",
      `${owner}.${field.name} is bounded by a function, which no data can say`,
      {
        field: `${owner}.${field.name}`,
      },
    );
  return field;
}
