import type { Localized, ValueType } from "../../kernel/index.js";
import type { FieldDefinition, RecordDefinition, SubjectDefinition } from "../Model.js";

/** A stored field as plain data. What computes (derived facts) and what only a function can say (refinements) is not in it. */
export type CatalogueField = Omit<FieldDefinition, "accepts" | "compute" | "envelope">;

/** A record type with its own stored fields. */
export interface CatalogueRecord extends Omit<RecordDefinition, "facts" | "derived"> {
  readonly facts: readonly CatalogueField[];
}

/** A subject kind with its stored fields, `id` first. */
export interface CatalogueSubject extends Omit<SubjectDefinition, "facts"> {
  readonly facts: readonly CatalogueField[];
}

/** A model without its derived facts, as data that JSON holds: what loads without a schema library. */
export interface Catalogue {
  readonly id: string;
  readonly title: Localized;
  readonly envelope: readonly CatalogueField[];
  readonly subjects: readonly CatalogueSubject[];
  readonly records: readonly CatalogueRecord[];
  readonly sets: Readonly<Record<string, { readonly title: Localized; readonly type: ValueType }>>;
  readonly protectedAttributes: readonly string[];
  readonly catalogueHash: string;
}
