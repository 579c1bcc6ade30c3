import type { CivilDate, Period } from "../kernel/index.js";
import { shiftDay } from "./shiftDay.js";

/**
 * Whether a date lies within the last `period` before a day: it is not after it, and moved by the period is after it.
 * `undefined` where the answer hangs on the unknown part of the date.
 * @example
 * withinLast({ first: 19753, last: 19753 }, { unit: "months", count: 1 }, 19782) //=> false
 */
export function withinLast(date: CivilDate, period: Period, asOf: number): boolean | undefined {
  const first = isWithin(date.first, period, asOf);
  if (date.first === date.last) return first;
  const last = isWithin(date.last, period, asOf);
  // The days within form one stretch up to asOf; an interval that begins before it and ends after it may meet it in between.
  if (first && last) return true;
  if (date.first > asOf || period.count <= 0) return false;
  return date.last <= asOf && !last ? false : undefined;
}

function isWithin(day: number, period: Period, asOf: number): boolean {
  return day <= asOf && shiftDay(day, period) > asOf;
}
