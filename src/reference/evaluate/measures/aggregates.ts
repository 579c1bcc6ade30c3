import type { Measure, MeasureName } from "../../../rulebook/index.js";
import {
  compareFractions,
  greatest,
  infinity,
  least,
  minusInfinity,
  nought,
  over,
  plus,
  whole as wholeNumber,
} from "../values/Fraction.js";
import { textOf } from "../values/showValue.js";
import { dateOf, isSettled, type Known, type Quantity, quantityOf, type Value } from "../values/Value.js";
import type { Counted, Whole } from "./LetReading.js";

type Aggregate = (counted: readonly Counted[], whole: Whole, measure: Measure) => Value;

/* LAW: unknown is not clean. Each aggregate spans every value it could have if what is unknown were filled in. */

export const aggregates: { readonly [M in MeasureName]: Aggregate } = {
  count: (counted, { open }) => numbers(counted.filter(({ certain }) => certain).length, open, counted.length),
  exists: (counted, { open }) => {
    if (counted.some(({ certain }) => certain)) return { is: "truth", truth: true };
    return counted.length > 0 || open ? undefined : { is: "truth", truth: false };
  },
  sum,
  max: (counted, whole) => extreme(counted, whole, "max"),
  min: (counted, whole) => extreme(counted, whole, "min"),
  latest: (counted, whole) => extreme(counted, whole, "max"),
  earliest: (counted, whole) => extreme(counted, whole, "min"),
  median,
  countDistinct,
  collect: (counted, { open }, measure) => {
    const { sure, possible, vague } = distinct(counted, measure);
    return { is: "gathered", sure, possible, open: open || vague.length > 0 };
  },
};

function numbers(low: number, open: boolean, high: number): Quantity {
  return quantityOf(wholeNumber(low), open ? infinity : wholeNumber(high), undefined);
}

/** Values that are known exactly, by their text; of the others only that there are some. */
function distinct(
  counted: readonly Counted[],
  { field }: Measure,
): { readonly sure: ReadonlySet<string>; readonly possible: ReadonlySet<string>; readonly vague: readonly Counted[] } {
  const scalar = field?.type.scalar ?? "text";
  const sure = new Set<string>();
  const possible = new Set<string>();
  const vague: Counted[] = [];
  for (const one of counted) {
    if (one.value === null) continue;
    if (one.value === undefined || !isSettled(one.value)) {
      vague.push(one);
      continue;
    }
    const text = textOf(one.value, scalar);
    possible.add(text);
    if (one.certain) sure.add(text);
  }
  return { sure, possible, vague };
}

/** A value that is not exactly known may be any of the others, or one more; one that is missing may be none. */
function countDistinct(counted: readonly Counted[], { open }: Whole, measure: Measure): Value {
  const { sure, possible, vague } = distinct(counted, measure);
  const some = vague.some(({ certain, value }) => certain && value !== undefined);
  return numbers(sure.size === 0 && some ? 1 : sure.size, open, possible.size + vague.length);
}

function sum(counted: readonly Counted[], { open, mayBeNegative }: Whole, { field }: Measure): Value {
  const valued = counted.filter(({ value }) => value !== null);
  const amounts = valued.flatMap(({ certain, value }) => (value?.is === "quantity" ? [{ certain, value }] : []));
  const currencies = new Set(amounts.map(({ value }) => value.currency));
  if (currencies.size > 1) return undefined;
  const endless = open || amounts.length < valued.length;
  const low = amounts
    .map(({ certain, value }) => (certain ? value.low : least([value.low, nought])))
    .reduce(plus, endless && mayBeNegative ? minusInfinity : nought);
  const high = amounts
    .map(({ certain, value }) => (certain ? value.high : greatest([value.high, nought])))
    .reduce(plus, endless ? infinity : nought);
  return quantityOf(low, high, amounts.length > 0 ? [...currencies][0] : field?.type.currency);
}

function extreme(counted: readonly Counted[], whole: Whole, side: "max" | "min"): Value {
  const valued = counted.filter(({ value }) => value !== null);
  if (valued.length === 0) return whole.open ? undefined : null;
  const known = valued.flatMap(({ certain, value }) =>
    value === undefined || value === null ? [] : [{ certain, value }],
  );
  if (!known.some(({ certain }) => certain)) return undefined;
  const missing = known.length < valued.length;
  return known[0]?.value.is === "date"
    ? whole.open || missing
      ? undefined
      : extremeDate(known, side)
    : extremeQuantity(known, { ...whole, missing }, side);
}

interface Found {
  readonly certain: boolean;
  readonly value: Known;
}

/** The end by which the extreme is at least so great (or at most so small) hangs on the certain ones alone. */
function extremeDate(found: readonly Found[], side: "max" | "min"): Value {
  const dates = found.flatMap(({ certain, value }) => (value.is === "date" ? [{ certain, ...value }] : []));
  const sure = dates.filter(({ certain }) => certain);
  return side === "max"
    ? dateOf(Math.max(...sure.map(({ first }) => first)), Math.max(...dates.map(({ last }) => last)))
    : dateOf(Math.min(...dates.map(({ first }) => first)), Math.min(...sure.map(({ last }) => last)));
}

function extremeQuantity(
  found: readonly Found[],
  { open, missing, mayBeNegative }: Whole & { readonly missing: boolean },
  side: "max" | "min",
): Value {
  if (open && side === "min") return undefined;
  const all = found.flatMap(({ certain, value }) => (value.is === "quantity" ? [{ certain, ...value }] : []));
  const currencies = new Set(all.map(({ currency }) => currency));
  if (currencies.size > 1) return undefined;
  const [currency] = currencies;
  const sure = all.filter(({ certain }) => certain);
  if (side === "max") {
    const high = open || missing ? infinity : greatest(all.map((one) => one.high));
    return quantityOf(greatest(sure.map((one) => one.low)), high, currency);
  }
  const floor = mayBeNegative ? minusInfinity : nought;
  return quantityOf(missing ? floor : least(all.map((one) => one.low)), least(sure.map((one) => one.high)), currency);
}

/** Known only where every value is; of an even number half-way between the two in the middle. */
function median(counted: readonly Counted[], { open }: Whole): Value {
  const values = counted.map(({ value }) => value).filter((value) => value !== null);
  if (open || !values.every(isSettled) || counted.some(({ certain }) => !certain)) return undefined;
  const quantities = values.flatMap((value) => (value?.is === "quantity" ? [value] : []));
  if (quantities.length === 0) return null;
  const currencies = new Set(quantities.map(({ currency }) => currency));
  if (currencies.size > 1) return undefined;
  const sorted = quantities.map(({ low }) => low).sort(compareFractions);
  const half = sorted.length / 2;
  const inMiddle = sorted.filter((_, index) => index >= Math.ceil(half) - 1 && index <= Math.floor(half));
  const middle = over(inMiddle.reduce(plus, nought), wholeNumber(inMiddle.length));
  return quantityOf(middle, middle, [...currencies][0]);
}
