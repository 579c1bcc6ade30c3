import { shiftDay } from "../../calendar/index.js";
import type { CivilDate, Period } from "../../kernel/index.js";
import { addExact, compareExact, type Exact, negateExact } from "../exact/Exact.js";
import { TRUE } from "../truth.js";
import { currencyOf, highOf, isDate, lowOf, quantity, type Value } from "../Value.js";
import type { Counted, Whole } from "./Counted.js";

const infinity = Number.POSITIVE_INFINITY;
/** A day long before any date that a record may have. */
const farAway = -1_000_000;

/** Known to the day and for certain: what lies in a span follows from running totals. */
interface Point {
  readonly day: number;
  readonly amount: Exact;
}

/** Where in time a record may lie, and between which amounts. */
interface Blur {
  readonly first: number;
  readonly last: number;
  readonly certain: boolean;
  readonly least: Exact;
  readonly most: Exact;
}

/**
 * The largest count or sum over any span [s, s + length): at least what certainly lies within one, at most what may meet one.
 * A span need only begin on a day on which a record may begin or end.
 */
export function inAnySpan(
  counted: readonly Counted[],
  length: Period,
  { open, mayBeNegative, currency: own }: Whole,
  kind: "count" | "sum",
): Value {
  const points: Point[] = [];
  const blurs: Blur[] = [];
  const starts = new Set<number>();
  let currency: string | undefined;
  for (const { truth, value, date } of counted) {
    if (date === null || (kind === "sum" && value === null)) continue;
    const span = isDate(date) ? date : { first: -infinity, last: infinity };
    const found = kind === "count" ? 1 : value;
    if (found !== null && found !== undefined && kind === "sum") {
      if (currency !== undefined && currencyOf(found) !== currency) return undefined;
      currency = currencyOf(found);
    }
    const least = found === null || found === undefined ? (mayBeNegative ? -infinity : 0) : lowOf(found);
    const most = found === null || found === undefined ? infinity : highOf(found);
    if (isDate(date)) addStarts(starts, date, length, kind === "sum" && mayBeNegative);
    const exact = truth === TRUE && span.first === span.last && compareExact(least, most) === 0;
    if (exact) points.push({ day: span.first, amount: least });
    else blurs.push({ ...span, certain: truth === TRUE, least, most });
  }
  // A record without a day may lie where no other does.
  if (blurs.some(({ first }) => first === -infinity)) starts.add(farAway);
  points.sort((a, b) => a.day - b.day);
  const totals: Exact[] = [0];
  for (const { amount } of points) totals.push(addExact(totals.at(-1) ?? 0, amount));
  let lo: Exact = 0;
  let hi: Exact = open ? infinity : 0;
  for (const start of starts) {
    const end = shiftDay(start, length);
    const sure = addExact(totals[before(points, end)] ?? 0, negateExact(totals[before(points, start)] ?? 0));
    let least = sure;
    let most = sure;
    for (const blur of blurs) {
      if (blur.last < start || blur.first >= end) continue;
      const inside = blur.certain && blur.first >= start && blur.last < end;
      least = addExact(least, inside || signed(blur.least) < 0 ? blur.least : 0);
      most = addExact(most, inside || signed(blur.most) > 0 ? blur.most : 0);
    }
    lo = greater(lo, least);
    hi = greater(hi, most);
  }
  // Amounts that are not held could lower any span but an empty one.
  if (open && mayBeNegative && kind === "sum") lo = 0;
  return quantity(lo, hi, currency ?? (kind === "sum" ? own : undefined));
}

/** The days from which the largest value can be reached: where amounts may be below 0, also those that just leave one out. */
function addStarts(starts: Set<number>, { first, last }: CivilDate, length: Period, mayBeNegative: boolean): void {
  starts.add(first).add(last);
  if (!mayBeNegative) return;
  for (const day of [first, first + 1, last, last + 1]) {
    starts.add(day);
    const back = shiftDay(day, { unit: length.unit, count: -length.count });
    // Month ends: several days lead to the same one, and from some no day leads back.
    for (let near = back - 3; near <= back + 3; near += 1) starts.add(near);
  }
}

/** How many points lie before a day. */
function before(points: readonly Point[], day: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signed(value: Exact): number {
  return compareExact(value, 0);
}

function greater(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}
