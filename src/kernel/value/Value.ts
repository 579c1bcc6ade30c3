/** The value types of design §3.1 and how each is held in memory. Nothing here compares or computes. */

export const scalarTypes = ["boolean", "integer", "text", "id", "enum", "money", "date", "period", "share"] as const;

export type ScalarType = (typeof scalarTypes)[number];

/** The type of a fact, a parameter, a measure or a literal. */
export interface ValueType {
  readonly scalar: ScalarType;
  /** true: a list of such scalars. */
  readonly list: boolean;
  /** Only with `money`: the one currency allowed; absent where any may occur. */
  readonly currency?: string;
  /** Only with `enum`: the allowed members, in the order the model declares them. */
  readonly members?: readonly string[];
}

/** An amount in minor units (fen, cents) of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** An inclusive interval of days, counted from 1970-01-01 = 0. A day that is fully known has `first === last`. */
export interface CivilDate {
  readonly first: number;
  readonly last: number;
}

/** A length of time: months (years are twelve) or days, never both. May be negative. */
export interface Period {
  readonly unit: "months" | "days";
  readonly count: number;
}

/** An exact ratio in lowest terms; `denominator` is positive. `15 %` is 3/20. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export type Scalar = boolean | number | string | Money | CivilDate | Period | Share;

/**
 * What a field may hold: a value, `null` (none: known not to exist) or `undefined` (missing: not recorded).
 * Which kind of value it is follows from the field's `ValueType`, never from looking at the value.
 */
export type StoredValue = Scalar | readonly Scalar[] | null | undefined;

/** A value written in a rule file, tagged so that a rulebook stays plain JSON. */
export type Literal =
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "integer"; readonly value: number }
  | { readonly type: "text" | "id" | "enum"; readonly value: string }
  | { readonly type: "money"; readonly value: Money }
  | { readonly type: "date"; readonly value: CivilDate }
  | { readonly type: "period"; readonly value: Period }
  | { readonly type: "share"; readonly value: Share };
