import type { Localized, StoredValue, ValueType } from "../kernel/index.js";
import type { DerivedScope } from "./DerivedScope.js";
import type { EnvelopeFields } from "./envelope.js";
import type { Decoded, Fields, RecordShape } from "./ModelTypes.js";

export interface DefineDerivedOptions<R> {
  readonly type: ValueType;
  readonly title: Localized;
  /** Titles of the members of a derived enum. */
  readonly memberTitles?: Readonly<Record<string, Localized>>;
  /** Pure: the same record and scope give the same value. `undefined` where something it needs is missing, `null` for none. */
  readonly compute: (record: R, scope: DerivedScope) => StoredValue;
}

export interface DerivedDeclaration<N extends string = string> {
  /** Record type or subject kind, a point, the fact's name. */
  readonly name: N;
  readonly owner: string;
  readonly field: string;
  readonly type: ValueType;
  readonly title: Localized;
  readonly memberTitles?: Readonly<Record<string, Localized>>;
  readonly compute: (fields: Readonly<Record<string, StoredValue>>, scope: DerivedScope) => StoredValue;
}

/** A subject kind with its profile fields, to derive facts of. */
export interface SubjectShape<K extends string = string, F extends Fields = Fields> {
  readonly kind: K;
  readonly fields: F;
}

/**
 * Adds a fact, computed in TypeScript, to a record type or a subject kind: for what rule files should not have to say.
 * @example
 * defineDerived({ kind: "cadre", fields: {} }, "yes", { type: { scalar: "boolean", list: false }, title: { zh: "是", en: "Yes" }, compute: () => true }).name //=> "cadre.yes"
 */
export function defineDerived<const T extends string, F extends Fields, const N extends string>(
  owner: RecordShape<T, F>,
  field: N,
  options: DefineDerivedOptions<Decoded<EnvelopeFields & F>>,
): DerivedDeclaration<`${T}.${N}`>;
export function defineDerived<const K extends string, F extends Fields, const N extends string>(
  owner: SubjectShape<K, F>,
  field: N,
  options: DefineDerivedOptions<Decoded<F> & { readonly id: string }>,
): DerivedDeclaration<`${K}.${N}`>;
export function defineDerived(
  owner: RecordShape | SubjectShape,
  field: string,
  options: DefineDerivedOptions<never>,
): DerivedDeclaration {
  const ownerName = "type" in owner ? owner.type : owner.kind;
  return {
    name: `${ownerName}.${field}`,
    owner: ownerName,
    field,
    type: options.type,
    title: options.title,
    ...(options.memberTitles === undefined ? {} : { memberTitles: options.memberTitles }),
    // BECAUSE: the parser builds records from the owner's own fields, so they have the static type the author saw.
    compute: options.compute as unknown as DerivedDeclaration["compute"],
  };
}
