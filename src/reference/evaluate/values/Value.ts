import type { Period } from "../../../kernel/index.js";
import { compareFractions, type Fraction } from "./Fraction.js";

/** A number, an amount or a share, known between two ends. Nothing added up has no currency and goes with any. */
export interface Quantity {
  readonly is: "quantity";
  readonly low: Fraction;
  readonly high: Fraction;
  readonly currency: string | undefined;
}

export interface DateValue {
  readonly is: "date";
  readonly first: number;
  readonly last: number;
}

/** What `collect` found, by the canonical text of the values: in it for certain, perhaps, and whether there may be others. */
export interface Gathered {
  readonly is: "gathered";
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly open: boolean;
}

export type Known =
  | { readonly is: "truth"; readonly truth: boolean }
  | { readonly is: "word"; readonly word: string }
  | { readonly is: "period"; readonly period: Period }
  | { readonly is: "list"; readonly members: readonly Value[] }
  | Quantity
  | DateValue
  | Gathered;

/** `null` is none, `undefined` unknown. Every value says of what kind it is: it was read by its declared type. */
export type Value = Known | null | undefined;

/** A value, and the names of the facts that leave it open. */
export interface Reading {
  readonly value: Value;
  readonly gaps: readonly string[];
}

export const noGaps: readonly string[] = [];

/** Whether nothing about a value is open. */
export function isSettled(value: Value): boolean {
  if (value === undefined) return false;
  if (value === null) return true;
  if (value.is === "quantity") return compareFractions(value.low, value.high) === 0;
  if (value.is === "date") return value.first === value.last;
  return value.is !== "gathered" || (!value.open && value.sure.size === value.possible.size);
}

export function quantityOf(low: Fraction, high: Fraction, currency: string | undefined): Quantity {
  return { is: "quantity", low, high, currency };
}

export function dateOf(first: number, last: number): DateValue {
  return { is: "date", first, last };
}

/** Whether two quantities may be held against each other. */
export function sameCurrency(a: Quantity, b: Quantity): boolean {
  return a.currency === b.currency || a.currency === undefined || b.currency === undefined;
}
