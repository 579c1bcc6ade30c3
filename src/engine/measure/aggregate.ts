import type { Scalar } from "../../kernel/index.js";
import type { MeasureName } from "../../rulebook/index.js";
import { addExact, compareExact, divideExact, type Exact } from "../exact/Exact.js";
import { TRUE, UNKNOWN } from "../truth.js";
import { currencyOf, highOf, isDate, isExact, isInterval, keyOf, lowOf, quantity, type Value } from "../Value.js";
import type { Counted, Whole } from "./Counted.js";

const infinity = Number.POSITIVE_INFINITY;

/* LAW: unknown is not clean. Each aggregate bounds every value it could have if what is unknown were filled in. */

/** From records that count (true) or may (unknown) to one value. */
export const aggregates: { readonly [M in MeasureName]: (counted: readonly Counted[], whole: Whole) => Value } = {
  count: (counted, { open }) => {
    let certain = 0;
    for (const { truth } of counted) if (truth === TRUE) certain += 1;
    return quantity(certain, open ? infinity : counted.length, undefined);
  },
  exists: (counted, { open }) => {
    if (counted.some(({ truth }) => truth === TRUE)) return true;
    return counted.length > 0 || open ? undefined : false;
  },
  sum,
  max: (counted, whole) => extreme(counted, whole, 1),
  min: (counted, whole) => extreme(counted, whole, -1),
  latest: (counted, whole) => extreme(counted, whole, 1),
  earliest: (counted, whole) => extreme(counted, whole, -1),
  median,
  countDistinct: (counted, { open }) => {
    const { certain, possible, vague, certainVague } = distinct(counted);
    // A value that is missing may turn out to be none, one that is only not exact is a value all the same.
    const least = certain.size === 0 && certainVague ? 1 : certain.size;
    return quantity(least, open ? infinity : possible.size + vague, undefined);
  },
  collect: (counted, { open }) => {
    const { certain, possible, vague } = distinct(counted);
    return { certain, possible, open: open || vague > 0 };
  },
};

/** Values by their key. What is not exactly known may be any of the others, or another. */
function distinct(counted: readonly Counted[]): {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlyMap<string, Value>;
  readonly vague: number;
  readonly certainVague: boolean;
} {
  const certain = new Set<string>();
  const possible = new Map<string, Value>();
  let vague = 0;
  let certainVague = false;
  for (const { truth, value } of counted) {
    if (value === null) continue;
    if (value === undefined || !isExact(value)) {
      vague += 1;
      certainVague ||= truth === TRUE && value !== undefined;
      continue;
    }
    const key = keyOf(asScalar(value));
    possible.set(key, value);
    if (truth === TRUE) certain.add(key);
  }
  return { certain, possible, vague, certainVague };
}

function asScalar(value: NonNullable<Value>): Scalar {
  // BECAUSE: what is counted by its value is a fact of a record, stored or derived.
  return value as Scalar;
}

function sum(counted: readonly Counted[], { open, mayBeNegative, currency: own }: Whole): Value {
  let lo: Exact = 0;
  let hi: Exact = open ? infinity : 0;
  if (open && mayBeNegative) lo = -infinity;
  let currency: string | undefined;
  let seen = false;
  for (const { truth, value } of counted) {
    if (value === null) continue;
    if (value === undefined) {
      hi = infinity;
      if (mayBeNegative) lo = -infinity;
      continue;
    }
    if (seen && currencyOf(value) !== currency) return undefined;
    currency = currencyOf(value);
    seen = true;
    const least = lowOf(value);
    const most = highOf(value);
    lo = addExact(lo, truth === UNKNOWN && compareExact(least, 0) > 0 ? 0 : least);
    hi = addExact(hi, truth === UNKNOWN && compareExact(most, 0) < 0 ? 0 : most);
  }
  return quantity(lo, hi, seen ? currency : own);
}

/** The greatest (side 1) or least (side −1) value; none of nothing. */
function extreme(counted: readonly Counted[], { open, mayBeNegative }: Whole, side: 1 | -1): Value {
  const valued = counted.filter(({ value }) => value !== null);
  if (valued.length === 0) return open ? undefined : null;
  if (!valued.some(({ truth }) => truth === TRUE)) return undefined;
  const known = valued.filter(({ value }) => value !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  if (isDate(first.value)) return open || known.length < valued.length ? undefined : extremeDate(known, side);
  if (open && side < 0) return undefined;
  return extremeQuantity(known, valued.length - known.length, open, mayBeNegative, side);
}

function extremeDate(known: readonly Counted[], side: 1 | -1): Value {
  const pick = side > 0 ? Math.max : Math.min;
  let sure: { first: number; last: number } | undefined;
  for (const { truth, value } of known) {
    if (truth !== TRUE || !isDate(value)) continue;
    sure =
      sure === undefined
        ? { first: value.first, last: value.last }
        : { first: pick(sure.first, value.first), last: pick(sure.last, value.last) };
  }
  if (sure === undefined) return undefined;
  for (const { truth, value } of known) {
    if (truth !== UNKNOWN || !isDate(value)) continue;
    if (side > 0) sure.last = Math.max(sure.last, value.last);
    else sure.first = Math.min(sure.first, value.first);
  }
  return sure;
}

function extremeQuantity(
  known: readonly Counted[],
  missing: number,
  open: boolean,
  mayBeNegative: boolean,
  side: 1 | -1,
): Value {
  let lo: Exact | undefined;
  let hi: Exact | undefined;
  const currency = known[0]?.value === null || known[0]?.value === undefined ? undefined : currencyOf(known[0].value);
  const better = (a: Exact, b: Exact | undefined): Exact => (b === undefined || compareExact(a, b) * side > 0 ? a : b);
  for (const { truth, value } of known) {
    if (value === null || value === undefined) continue;
    if (currencyOf(value) !== currency) return undefined;
    if (truth === TRUE) {
      lo = better(lowOf(value), lo);
      hi = better(highOf(value), hi);
    }
  }
  if (lo === undefined || hi === undefined) return undefined;
  for (const { truth, value } of known) {
    if (truth !== UNKNOWN || value === null || value === undefined) continue;
    if (side > 0) hi = better(highOf(value), hi);
    else lo = better(lowOf(value), lo);
  }
  if (side > 0) return quantity(lo, missing > 0 || open ? infinity : hi, currency);
  return quantity(missing > 0 ? (mayBeNegative ? -infinity : 0) : lo, hi, currency);
}

/** The middle value, exact: half-way between the two middle ones of an even number. */
function median(counted: readonly Counted[], { open }: Whole): Value {
  if (open) return undefined;
  const values: Exact[] = [];
  let currency: string | undefined;
  for (const { truth, value } of counted) {
    if (truth === UNKNOWN || value === undefined || isInterval(value)) return undefined;
    if (value === null) continue;
    const own = currencyOf(value);
    if (values.length > 0 && own !== currency) return undefined;
    currency = own;
    values.push(lowOf(value));
  }
  if (values.length === 0) return null;
  values.sort(compareExact);
  const upper = values[Math.floor(values.length / 2)] ?? 0;
  const lower = values[Math.ceil(values.length / 2) - 1] ?? 0;
  const middle = upper === lower ? upper : divideExact(addExact(lower, upper), 2);
  return quantity(middle, middle, currency);
}
