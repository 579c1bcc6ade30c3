import { shiftDay } from "../../calendar/index.js";
import type { Period } from "../../kernel/index.js";
import { compareExact, type Exact } from "../exact/Exact.js";
import { TRUE } from "../truth.js";
import { currencyOf, highOf, isDate, lowOf, quantity, type Value } from "../Value.js";
import type { Counted, Whole } from "./Counted.js";

/**
 * The largest value over any span [s, s + length): at least what certainly lies within one, at most what may meet one.
 * A span need only begin where a record can begin or just after one can end.
 */
export function inAnySpan(counted: readonly Counted[], length: Period, whole: Whole, aggregate: (counted: readonly Counted[], whole: Whole) => Value): Value {
  const dated = counted.filter(({ date }) => date !== null);
  const undated = dated.some(({ date }) => !isDate(date));
  const closed: Whole = { ...whole, open: false };
  const starts = new Set<number>();
  for (const { date } of dated) {
    if (!isDate(date)) continue;
    starts.add(date.first).add(date.last);
  }
  let lo: Exact = 0;
  let hi: Exact = whole.open ? Number.POSITIVE_INFINITY : 0;
  let currency: string | undefined;
  for (const start of starts) {
    const end = shiftDay(start, length);
    const inside = dated.filter(({ truth, date }) => truth === TRUE && isDate(date) && date.first >= start && date.last < end);
    const meeting = dated.filter(({ date }) => !isDate(date) || (date.last >= start && date.first < end));
    const sure = aggregate(inside, closed);
    const most = aggregate(meeting, { ...closed, open: whole.open });
    if (sure === undefined || most === undefined) return undefined;
    if (sure !== null) lo = greater(lo, lowOf(sure));
    if (most !== null) {
      hi = greater(hi, highOf(most));
      currency ??= currencyOf(most);
    }
  }
  if (starts.size === 0 && undated) {
    const most = aggregate(dated, whole);
    if (most === undefined) return undefined;
    if (most !== null) {
      hi = greater(hi, highOf(most));
      currency ??= currencyOf(most);
    }
  }
  return quantity(lo, hi, currency);
}

function greater(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}
