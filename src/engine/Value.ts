import type { CivilDate, Money, Period, Scalar, Share } from "../kernel/index.js";
import { compareExact, type Exact, type Ratio } from "./exact/Exact.js";

/** A quantity known only between two bounds, both included; in one currency where it is money. */
export interface Interval {
  readonly lo: Exact;
  readonly hi: Exact;
  readonly currency?: string;
}

/** An exact amount that is no whole number of minor units, or too large for one: sums, medians, products. */
export interface Amount {
  readonly amount: Exact;
  readonly currency: string;
}

/** What `collect` gathers: values that are in it for certain, values that may be, and whether there may be others. */
export interface Collection {
  readonly certain: ReadonlySet<string>;
  /** By key. */
  readonly possible: ReadonlyMap<string, Value>;
  readonly open: boolean;
}

/** A value while rules are evaluated: `undefined` is unknown, `null` none. Its kind follows from the fact's type. */
export type Value =
  | boolean
  | string
  | number
  | bigint
  | Ratio
  | Share
  | Money
  | Amount
  | CivilDate
  | Period
  | Interval
  | Collection
  | readonly Scalar[]
  | null
  | undefined;

/** Lower bound of a quantity (integer, money, share). */
export function lowOf(value: NonNullable<Value>): Exact {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "object") {
    if ("lo" in value) return value.lo;
    if ("amount" in value) return value.amount;
    if ("numerator" in value) return value;
  }
  throw new RangeError("INVARIANT: the type check lets only quantities through here");
}

/** Upper bound of a quantity. */
export function highOf(value: NonNullable<Value>): Exact {
  return typeof value === "object" && "hi" in value ? value.hi : lowOf(value);
}

export function currencyOf(value: NonNullable<Value>): string | undefined {
  return typeof value === "object" && "currency" in value ? value.currency : undefined;
}

/** Whether two quantities may be held against each other. Nothing added up has no currency of its own and goes with any. */
export function sameCurrency(a: NonNullable<Value>, b: NonNullable<Value>): boolean {
  const one = currencyOf(a);
  const other = currencyOf(b);
  return one === other || one === undefined || other === undefined;
}

/** A quantity from its bounds: exact where they are equal. */
export function quantity(lo: Exact, hi: Exact, currency: string | undefined): NonNullable<Value> {
  if (compareExact(lo, hi) === 0) return currency === undefined ? lo : { amount: lo, currency };
  return currency === undefined ? { lo, hi } : { lo, hi, currency };
}

export function isInterval(value: Value): value is Interval {
  return typeof value === "object" && value !== null && "lo" in value;
}

export function isDate(value: Value): value is CivilDate {
  return typeof value === "object" && value !== null && "first" in value;
}

export function isPeriod(value: Value): value is Period {
  return typeof value === "object" && value !== null && "unit" in value;
}

export function isCollection(value: Value): value is Collection {
  return typeof value === "object" && value !== null && "certain" in value;
}

/** Whether nothing about a value is open. */
export function isExact(value: Value): boolean {
  if (value === undefined) return false;
  if (typeof value !== "object" || value === null) return true;
  if (isInterval(value)) return false;
  if (isCollection(value)) return !value.open && value.certain.size === value.possible.size;
  return !("first" in value) || value.first === value.last;
}

/** One text for equal values, for sets, groups and indexes. */
export function keyOf(value: Scalar | Exact | Amount): string {
  if (typeof value !== "object") return String(value);
  if ("first" in value) return `${value.first}..${value.last}`;
  if ("amount" in value) return `${keyOf(value.amount)} ${value.currency}`;
  // A share of 1 that was computed is the number 1.
  if ("numerator" in value)
    return value.denominator === 1 ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
  return value.count === 0 ? "0" : `${value.count} ${value.unit}`;
}
