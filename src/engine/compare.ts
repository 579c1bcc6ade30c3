import type { CivilDate, Period, ScalarType } from "../kernel/index.js";
import { withinLast } from "../calendar/index.js";
import type { OperatorName } from "../rulebook/index.js";
import { compareExact } from "./exact/Exact.js";
import { FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from "./truth.js";
import { currencyOf, highOf, isCollection, isDate, isPeriod, keyOf, lowOf, type Value } from "./Value.js";

/** What an operator is given besides its two sides. */
export interface Sides {
  readonly scalar: ScalarType;
  readonly asOf: number;
  /** Both sides are facts of records: two absences are no match. */
  readonly correlated: boolean;
}

type Known = NonNullable<Value>;
type Comparison = (left: Known, right: Known, sides: Sides) => Truth;

/* LAW: unknown is not clean. A comparison is true or false only where it is so for every value that each side may have. */

/** Whether left < right, for quantities and dates as intervals. */
function less(left: Known, right: Known, orEqual: boolean): Truth {
  if (isDate(left) && isDate(right)) {
    if (orEqual ? left.last <= right.first : left.last < right.first) return TRUE;
    return (orEqual ? left.first > right.last : left.first >= right.last) ? FALSE : UNKNOWN;
  }
  if (isPeriod(left) && isPeriod(right)) {
    if (left.unit !== right.unit) return UNKNOWN;
    return truthOf(orEqual ? left.count <= right.count : left.count < right.count);
  }
  if (currencyOf(left) !== currencyOf(right)) return UNKNOWN;
  const certain = compareExact(highOf(left), lowOf(right));
  if (orEqual ? certain <= 0 : certain < 0) return TRUE;
  const possible = compareExact(lowOf(left), highOf(right));
  return (orEqual ? possible > 0 : possible >= 0) ? FALSE : UNKNOWN;
}

function same(left: Known, right: Known, { scalar }: Sides): Truth {
  switch (scalar) {
    case "date":
      if (!isDate(left) || !isDate(right) || left.last < right.first || right.last < left.first) return FALSE;
      return left.first === left.last && right.first === right.last ? TRUE : UNKNOWN;
    case "period":
      if (!isPeriod(left) || !isPeriod(right)) return FALSE;
      return left.unit === right.unit ? truthOf(left.count === right.count) : left.count === 0 && right.count === 0 ? TRUE : FALSE;
    case "integer":
    case "money":
    case "share": {
      if (currencyOf(left) !== currencyOf(right)) return UNKNOWN;
      if (compareExact(highOf(left), lowOf(right)) < 0 || compareExact(lowOf(left), highOf(right)) > 0) return FALSE;
      return compareExact(lowOf(left), highOf(left)) === 0 && compareExact(lowOf(right), highOf(right)) === 0 ? TRUE : UNKNOWN;
    }
    default:
      return truthOf(left === right);
  }
}

/** Whether `left` is a member of a list or of collected values. */
function member(left: Known, right: Known, sides: Sides): Truth {
  if (isCollection(right)) {
    const key = keyOf(asScalar(left));
    if (right.certain.has(key)) return TRUE;
    return right.possible.has(key) || right.open ? UNKNOWN : FALSE;
  }
  let best: Truth = FALSE;
  for (const one of Array.isArray(right) ? right : [right]) {
    if (one === null || one === undefined) continue;
    const truth = same(left, one, sides);
    if (truth === TRUE) return TRUE;
    if (truth === UNKNOWN) best = UNKNOWN;
  }
  return best;
}

function asScalar(value: Known): Parameters<typeof keyOf>[0] {
  // BECAUSE: operators that ask for members take scalars on the left (the one table of operators).
  return value as Parameters<typeof keyOf>[0];
}

function within(left: Known, right: Known, { asOf }: Sides): Truth {
  return truthOf(withinLast(left as CivilDate, right as Period, asOf)); // BECAUSE: the operator table lets only a date and a period here.
}

function inverse(comparison: Comparison): Comparison {
  return (left, right, sides) => not(comparison(left, right, sides));
}

function pair(right: Known, index: 0 | 1): Value {
  return Array.isArray(right) ? right[index] : undefined;
}

const both: Comparison = (left, right) => {
  const low = pair(right, 0);
  const high = pair(right, 1);
  if (low === null || high === null) return FALSE;
  const from = low === undefined ? UNKNOWN : less(low, left, true);
  const to = high === undefined ? UNKNOWN : less(left, high, true);
  return from < to ? from : to;
};

/** Both sides known. Present and absent never come here: they look at the left side alone. */
const comparisons: { readonly [O in OperatorName]: Comparison } = {
  equal: same,
  notEqual: inverse(same),
  in: member,
  notIn: inverse(member),
  contains: (left, right, sides) => member(right, left, sides),
  doesNotContain: (left, right, sides) => not(member(right, left, sides)),
  lessThan: (left, right) => less(left, right, false),
  lessThanInclusive: (left, right) => less(left, right, true),
  greaterThan: (left, right) => less(right, left, false),
  greaterThanInclusive: (left, right) => less(right, left, true),
  present: () => TRUE,
  absent: () => FALSE,
  between: both,
  before: (left, right) => less(left, right, false),
  onOrBefore: (left, right) => less(left, right, true),
  after: (left, right) => less(right, left, false),
  onOrAfter: (left, right) => less(right, left, true),
  withinLast: within,
  olderThan: (left, right, sides) => ((left as CivilDate).first > sides.asOf ? FALSE : olderOrUnknown(left, right, sides)), // BECAUSE: as in `within`.
  startsWith: (left, right) => truthOf(String(left).startsWith(String(right))),
};

/** Longer ago than the period: not within it and not in the future. */
function olderOrUnknown(left: Known, right: Known, sides: Sides): Truth {
  const truth = not(within(left, right, sides));
  return truth === TRUE && (left as CivilDate).last > sides.asOf ? UNKNOWN : truth; // BECAUSE: as in `within`.
}

const negative: ReadonlySet<OperatorName> = new Set(["notEqual", "notIn", "doesNotContain"]);

/**
 * The truth of `left operator right` with missing and none: missing is unknown; none equals only a written none, orders
 * against nothing, and the negations are exact opposites.
 */
export function compare(operator: OperatorName, left: Value, right: Value, sides: Sides): Truth {
  if (operator === "present") return left === undefined ? UNKNOWN : left === null ? FALSE : TRUE;
  if (operator === "absent") return left === undefined ? UNKNOWN : left === null ? TRUE : FALSE;
  if (left === undefined || right === undefined) return UNKNOWN;
  if (left === null || right === null) {
    const match = operator === "equal" || operator === "notEqual" ? left === null && right === null && !sides.correlated : false;
    return truthOf(negative.has(operator) ? !match : match);
  }
  return comparisons[operator](left, right, sides);
}
