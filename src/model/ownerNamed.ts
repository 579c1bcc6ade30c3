import type { SubjectShape } from "./defineDerived.js";
import type { RecordShape } from "./ModelTypes.js";

/** The name by which a declaration goes in facts. */
type NameOf<O> = O extends { readonly type: infer T } ? T : O extends { readonly kind: infer K } ? K : never;

/**
 * Stands for a declared record type or subject kind in `defineDerived`, by its name alone: the file of a derived fact then needs
 * the declaration's type only, so that computing loads no schema.
 * @example
 * ownerNamed<{ kind: "cadre"; fields: {} }>("cadre").kind //=> "cadre"
 */
export function ownerNamed<O extends RecordShape | SubjectShape>(name: NameOf<O>): O {
  // BECAUSE: defineDerived reads the name and nothing else at run time; fields are for its types.
  return { type: name, kind: name } as unknown as O;
}
