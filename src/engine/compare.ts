import { shiftDay, withinLast } from "../calendar/index.js";
import type { CivilDate, Period, ScalarType } from "../kernel/index.js";
import type { OperatorName } from "../rulebook/index.js";
import { compareExact, type Exact } from "./exact/Exact.js";
import { both, FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from "./truth.js";
import {
  highOf,
  isCollection,
  isDate,
  isExact,
  isInterval,
  isPeriod,
  keyOf,
  lowOf,
  sameCurrency,
  type Value,
} from "./Value.js";

/** What an operator is given besides its two values. */
export interface Sides {
  /** Of the fact on the left. */
  readonly scalar: ScalarType;
  /** Facts of two different records or subjects: two absences are no match. */
  readonly correlated: boolean;
}

type Known = NonNullable<Value>;
type Comparison = (left: Known, right: Known, sides: Sides, asOf: number) => Truth;

/* LAW: unknown is not clean. A comparison is true or false only where it is so for every value that each side may have. */

/** Whether left < right, for quantities and dates as intervals. */
function less(left: Known, right: Known, orEqual: boolean): Truth {
  // BECAUSE: most quantities are whole numbers or exact, and then one comparison answers.
  if (typeof left === "number" && typeof right === "number") return truthOf(orEqual ? left <= right : left < right);
  const [one, other] = [exactOf(left), exactOf(right)];
  if (one !== undefined && other !== undefined) return truthOf(compareExact(one, other) < (orEqual ? 1 : 0));
  if (isDate(left) && isDate(right)) {
    if (orEqual ? left.last <= right.first : left.last < right.first) return TRUE;
    return (orEqual ? left.first > right.last : left.first >= right.last) ? FALSE : UNKNOWN;
  }
  if (isPeriod(left) && isPeriod(right)) {
    if (left.unit !== right.unit) return UNKNOWN;
    return truthOf(orEqual ? left.count <= right.count : left.count < right.count);
  }
  if (!sameCurrency(left, right)) return UNKNOWN;
  const certain = compareExact(highOf(left), lowOf(right));
  if (!isInterval(left) && !isInterval(right)) return truthOf(orEqual ? certain <= 0 : certain < 0);
  if (orEqual ? certain <= 0 : certain < 0) return TRUE;
  const possible = compareExact(lowOf(left), highOf(right));
  return (orEqual ? possible > 0 : possible >= 0) ? FALSE : UNKNOWN;
}

/** A quantity without a currency that is known exactly. */
function exactOf(value: Known): Exact | undefined {
  if (typeof value === "object") return "numerator" in value ? value : undefined;
  return typeof value === "number" || typeof value === "bigint" ? value : undefined;
}

function same(left: Known, right: Known, { scalar }: Sides): Truth {
  switch (scalar) {
    case "date":
      if (!isDate(left) || !isDate(right) || left.last < right.first || right.last < left.first) return FALSE;
      return left.first === left.last && right.first === right.last ? TRUE : UNKNOWN;
    case "period":
      if (!isPeriod(left) || !isPeriod(right) || left.count !== right.count) return FALSE;
      return truthOf(left.unit === right.unit || left.count === 0);
    case "integer":
    case "money":
    case "share": {
      if (!sameCurrency(left, right)) return UNKNOWN;
      if (compareExact(highOf(left), lowOf(right)) < 0 || compareExact(lowOf(left), highOf(right)) > 0) return FALSE;
      const exact = compareExact(lowOf(left), highOf(left)) === 0 && compareExact(lowOf(right), highOf(right)) === 0;
      return exact ? TRUE : UNKNOWN;
    }
    default:
      return truthOf(left === right);
  }
}

/** Whether `left` is a member of a list or of collected values. */
function member(left: Known, right: Known, sides: Sides): Truth {
  if (isCollection(right)) {
    if (!isExact(left)) return right.possible.size > 0 || right.open ? UNKNOWN : FALSE;
    const key = keyOf(asScalar(left));
    if (right.certain.has(key)) return TRUE;
    return right.possible.has(key) || right.open ? UNKNOWN : FALSE;
  }
  let best: Truth = FALSE;
  for (const one of Array.isArray(right) ? right : [right]) {
    const truth = one === undefined ? UNKNOWN : one === null ? FALSE : same(left, one, sides);
    if (truth === TRUE) return TRUE;
    if (truth === UNKNOWN) best = UNKNOWN;
  }
  return best;
}

function asScalar(value: Known): Parameters<typeof keyOf>[0] {
  // BECAUSE: operators that ask for members take scalars on the left (the one table of operators).
  return value as Parameters<typeof keyOf>[0];
}

/** Closed on both sides. Between none and anything lies nothing. */
function between(left: Known, right: Known): Truth {
  const [low, high]: readonly Value[] = Array.isArray(right) ? right : [];
  if (low === null || high === null) return FALSE;
  const from = low === undefined ? UNKNOWN : less(low, left, true);
  return both(from, high === undefined ? UNKNOWN : less(left, high, true));
}

function within(left: Known, right: Known, _: Sides, asOf: number): Truth {
  return truthOf(withinLast(left as CivilDate, right as Period, asOf)); // BECAUSE: the operator table lets only a date and a period here.
}

/** Longer ago than the period: not within it and not in the future. */
function older(left: Known, right: Known, _: Sides, asOf: number): Truth {
  const { first, last } = left as CivilDate; // BECAUSE: as in `within`.
  const isOlder = (day: number): boolean => day <= asOf && shiftDay(day, right as Period) <= asOf; // BECAUSE: as in `within`.
  return isOlder(last) ? TRUE : isOlder(first) ? UNKNOWN : FALSE;
}

function inverse(comparison: Comparison): Comparison {
  return (left, right, sides, asOf) => not(comparison(left, right, sides, asOf));
}

const contains: Comparison = (left, right, sides) => member(right, left, sides);
const lessThan: Comparison = (left, right) => less(left, right, false);
const atMost: Comparison = (left, right) => less(left, right, true);
const greaterThan: Comparison = (left, right) => less(right, left, false);
const atLeast: Comparison = (left, right) => less(right, left, true);

/** Both sides known. Present and absent never come here: they look at the left side alone. */
const comparisons: { readonly [O in OperatorName]: Comparison } = {
  equal: same,
  notEqual: inverse(same),
  in: member,
  notIn: inverse(member),
  contains,
  doesNotContain: inverse(contains),
  lessThan,
  lessThanInclusive: atMost,
  greaterThan,
  greaterThanInclusive: atLeast,
  present: () => TRUE,
  absent: () => FALSE,
  between,
  before: lessThan,
  onOrBefore: atMost,
  after: greaterThan,
  onOrAfter: atLeast,
  withinLast: within,
  olderThan: older,
  startsWith: (left, right) => truthOf(String(left).startsWith(String(right))),
};

const negative: ReadonlySet<OperatorName> = new Set(["notEqual", "notIn", "doesNotContain"]);

/** A comparison of two values, any of which may be missing or none. */
export type Compare = (left: Value, right: Value, asOf: number) => Truth;

/**
 * The truth of `left operator right` with missing and none: missing is unknown; none equals only none and never across a
 * correlation, orders against nothing, and the negations are exact opposites.
 */
export function compileComparison(operator: OperatorName, sides: Sides): Compare {
  if (operator === "present") return (left) => (left === undefined ? UNKNOWN : left === null ? FALSE : TRUE);
  if (operator === "absent") return (left) => (left === undefined ? UNKNOWN : left === null ? TRUE : FALSE);
  const equality = operator === "equal" || operator === "notEqual";
  const isNegative = negative.has(operator);
  const compareKnown = comparisons[operator];
  return (left, right, asOf) => {
    if (left === undefined || right === undefined) return UNKNOWN;
    if (left === null || right === null) {
      const match = equality && left === null && right === null && !sides.correlated;
      return truthOf(isNegative ? !match : match);
    }
    return compareKnown(left, right, sides, asOf);
  };
}
