import type { DerivedDeclaration } from "./defineDerived.js";
import type { FieldDefinition } from "./Model.js";

/** The catalogue entries of derived facts by the record type or subject kind that has them, in the order of declaration. */
export function derivedFields(
  declarations: readonly DerivedDeclaration[],
): ReadonlyMap<string, readonly FieldDefinition[]> {
  const owners = new Map<string, FieldDefinition[]>();
  for (const { owner, field, type, title, memberTitles, compute } of declarations) {
    const fields = owners.get(owner) ?? [];
    owners.set(owner, fields);
    fields.push({
      name: field,
      type,
      title,
      ...(memberTitles === undefined ? {} : { memberTitles }),
      absentMeansNone: false,
      mayBeNegative: true,
      envelope: false,
      compute,
    });
  }
  return owners;
}
