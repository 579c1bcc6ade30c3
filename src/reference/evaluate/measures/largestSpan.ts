import type { Period } from "../../../kernel/index.js";
import type { Measure } from "../../../rulebook/index.js";
import { shift } from "../days/shift.js";
import { type Fraction, greatest, infinity, least, minusInfinity, nought, plus, whole } from "../values/Fraction.js";
import { quantityOf, type Value } from "../values/Value.js";
import type { Counted, Whole } from "./LetReading.js";

/** What a record may add to a span, and when. Without a date it may lie anywhere. */
interface Part {
  readonly certain: boolean;
  readonly first: number;
  readonly last: number;
  readonly low: Fraction;
  readonly high: Fraction;
}

const somewhere = Number.POSITIVE_INFINITY;

/** The largest count or sum in any span [s, s + length): tried out from every day on which something may change. */
export function largestSpan(
  counted: readonly Counted[],
  length: Value,
  { open, mayBeNegative }: Whole,
  { measure, field }: Measure,
): Value {
  if (length?.is !== "period") return undefined;
  const dated = counted.filter(({ date, value }) => date !== null && (measure === "count" || value !== null));
  const currencies = new Set(
    dated.flatMap(({ value }) => (measure === "sum" && value?.is === "quantity" ? [value.currency] : [])),
  );
  if (currencies.size > 1) return undefined;
  const parts = dated.map((one) => partOf(one, measure, mayBeNegative));
  const below = mayBeNegative && measure === "sum";
  let low = nought;
  let high = open ? infinity : nought;
  for (const start of startsOf(parts, length.period, below)) {
    const end = shift(start, length.period);
    const met = parts.filter(({ first, last }) => first < end && last >= start);
    const sums = met.map((part) => {
      const inside = part.certain && part.first >= start && part.last < end;
      return inside ? part : { low: least([part.low, nought]), high: greatest([part.high, nought]) };
    });
    low = greatest([low, sums.map((part) => part.low).reduce(plus, nought)]);
    high = greatest([high, sums.map((part) => part.high).reduce(plus, nought)]);
  }
  // Records that are not held could lower any span but an empty one.
  return quantityOf(
    open && below ? nought : low,
    high,
    measure === "count" ? undefined : ([...currencies][0] ?? field?.type.currency),
  );
}

function partOf({ certain, value, date }: Counted, measure: Measure["measure"], mayBeNegative: boolean): Part {
  const when = date?.is === "date" ? { first: date.first, last: date.last } : { first: -somewhere, last: somewhere };
  if (measure === "count") return { certain, ...when, low: whole(1), high: whole(1) };
  if (value?.is !== "quantity")
    return { certain, ...when, low: mayBeNegative ? minusInfinity : nought, high: infinity };
  return { certain, ...when, low: value.low, high: value.high };
}

/**
 * Where nothing is below 0 the largest span begins with a record; else it may also pay to leave one out, at either end of the
 * span. Days near a month's end lead to the same day, so a few around are tried.
 */
function startsOf(parts: readonly Part[], length: Period, mayBeNegative: boolean): ReadonlySet<number> {
  const ends = parts.flatMap(({ first, last }) => (Number.isFinite(first) ? [first, last] : []));
  const far = parts.length > 0 && ends.length < 2 * parts.length ? [-1_000_000] : [];
  if (!mayBeNegative) return new Set([...ends, ...far]);
  const around = ends.flatMap((day) => [day, day + 1]);
  const before = around.flatMap((day) => {
    const back = shift(day, { unit: length.unit, count: -length.count });
    return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((near) => back + near);
  });
  return new Set([...around, ...before, ...far]);
}
