import type { DerivedDeclaration } from "../defineDerived.js";
import { derivedFields } from "../derivedFields.js";
import { isWithin } from "../fields/isWithin.js";
import type { FieldDefinition, Model, RecordDefinition, SubjectDefinition } from "../Model.js";
import type { Catalogue, CatalogueField, CatalogueRecord } from "./Catalogue.js";

type Entry = readonly [string, FieldDefinition];

/**
 * The model of a catalogue that `catalogueOf` took, with the same derived facts. What `defineModel` checks was checked when the
 * catalogue was made; the fields of a record type are put together when it is first asked for them.
 * @example
 * modelFromCatalogue(catalogueOf(defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] })), []).id //=> "m"
 */
export function modelFromCatalogue(catalogue: Catalogue, declarations: readonly DerivedDeclaration[]): Model {
  const derived = derivedFields(declarations);
  const derivedOf = (owner: string): readonly Entry[] => (derived.get(owner) ?? []).map((field) => [field.name, field]);
  const envelope = catalogue.envelope.map((field) => entry(field, true));
  const stored = (fields: readonly CatalogueField[]): readonly Entry[] => fields.map((field) => entry(field, false));
  const subjects = catalogue.subjects.map((one): readonly [string, SubjectDefinition] => {
    return [one.kind, { ...one, facts: new Map([...stored(one.facts), ...derivedOf(one.kind)]) }];
  });
  const records = catalogue.records.map((one): readonly [string, RecordDefinition] => {
    const own = derivedOf(one.type);
    let facts: ReadonlyMap<string, FieldDefinition> | undefined;
    return [
      one.type,
      {
        ...withoutFacts(one),
        get facts() {
          facts ??= new Map([...envelope, ...stored(one.facts), ...own]);
          return facts;
        },
        derived: new Map(own),
      },
    ];
  });
  return {
    id: catalogue.id,
    title: catalogue.title,
    subjects: new Map(subjects),
    records: new Map(records),
    sets: new Map(Object.entries(catalogue.sets)),
    protectedAttributes: new Set(catalogue.protectedAttributes),
    catalogueHash: catalogue.catalogueHash,
  };
}

/** BECAUSE: to spread a record or to take it apart reads its facts, of which a packed catalogue parses those alone that are read. */
function withoutFacts(record: CatalogueRecord): Omit<CatalogueRecord, "facts"> {
  const { type, title, nature, subjects, level, timeline } = record;
  return {
    type,
    title,
    nature,
    subjects,
    level,
    timeline,
    ...(record.role === undefined ? {} : { role: record.role }),
  };
}

function entry(field: CatalogueField, envelope: boolean): Entry {
  const { name, bounds } = field;
  return [name, bounds === undefined ? { ...field, envelope } : { ...field, envelope, accepts: isWithin(bounds) }];
}
