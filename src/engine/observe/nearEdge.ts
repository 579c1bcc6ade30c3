import { shiftDay } from "../../calendar/index.js";
import type { OperatorName } from "../../rulebook/index.js";
import { addExact, compareExact, type Exact, negateExact } from "../exact/Exact.js";
import { isCollection, isDate, isExact, isPeriod, lowOf, sameCurrency, type Value } from "../Value.js";

export type Side = "holds" | "fails" | "far";

/** How far `left` lies above `right`, in days, months, minor units or plain numbers; `undefined` where that is no one number. */
export function distance(left: Value, right: Value): Exact | undefined {
  if (left === undefined || left === null || right === undefined || right === null) return undefined;
  if (isDate(left) || isDate(right)) {
    if (!isDate(left) || !isDate(right) || !isExact(left) || !isExact(right)) return undefined;
    return left.first - right.first;
  }
  if (isPeriod(left) || isPeriod(right)) {
    return isPeriod(left) && isPeriod(right) && left.unit === right.unit ? left.count - right.count : undefined;
  }
  if (!isQuantity(left) || !isQuantity(right) || !sameCurrency(left, right)) return undefined;
  return addExact(lowOf(left), negateExact(lowOf(right)));
}

function isQuantity(value: NonNullable<Value>): boolean {
  return typeof value !== "boolean" && typeof value !== "string" && !Array.isArray(value) && !isCollection(value)
    ? isExact(value)
    : false;
}

interface Ordering {
  /** The side on which larger values lie. */
  readonly above: "holds" | "fails";
  /** The side of the value itself. */
  readonly equal: "holds" | "fails";
}

/** Operators that turn round at one value. */
export const orderings: { readonly [O in OperatorName]?: Ordering } = {
  lessThan: { above: "fails", equal: "fails" },
  lessThanInclusive: { above: "fails", equal: "holds" },
  greaterThan: { above: "holds", equal: "fails" },
  greaterThanInclusive: { above: "holds", equal: "holds" },
  before: { above: "fails", equal: "fails" },
  onOrBefore: { above: "fails", equal: "holds" },
  after: { above: "holds", equal: "fails" },
  onOrAfter: { above: "holds", equal: "holds" },
};

/** On which side of an edge a value lies, if none lies nearer: the value of the edge itself, or within one step on the other side. */
export function nearEdge(
  { above, equal }: Ordering,
  off: Exact | undefined,
  step: Exact | undefined,
): Side | undefined {
  if (off === undefined) return undefined;
  const sign = compareExact(off, 0);
  if (sign === 0) return equal;
  // The side of the edge itself is only seen at the edge.
  const beyond = above === equal ? -1 : 1;
  if (sign !== beyond || step === undefined) return "far";
  if (compareExact(sign > 0 ? off : negateExact(off), step) > 0) return "far";
  return equal === "holds" ? "fails" : "holds";
}

/** The last day that lies within a period up to asOf holds, the day before it fails. */
export function nearWithin(date: Value, length: Value, asOf: number): Side | undefined {
  if (date === undefined || date === null || !isDate(date) || !isExact(date)) return undefined;
  if (length === undefined || length === null || !isPeriod(length) || date.first > asOf) return undefined;
  const isIn = (day: number): boolean => shiftDay(day, length) > asOf;
  if (isIn(date.first)) return isIn(date.first - 1) ? "far" : "holds";
  return isIn(date.first + 1) ? "fails" : "far";
}
