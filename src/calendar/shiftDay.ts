import type { CivilDate, Period } from "../kernel/index.js";
import { addMonths } from "./addMonths.js";

/**
 * A day moved by a period.
 * @example
 * shiftDay(19753, { unit: "days", count: -30 }) //=> 19723
 */
export function shiftDay(day: number, period: Period): number {
  return period.unit === "days" ? day + period.count : addMonths(day, period.count);
}

/**
 * A partly known date moved by a period, both ends alike.
 * @example
 * shiftDate({ first: 0, last: 30 }, { unit: "days", count: 1 }) //=> { first: 1, last: 31 }
 */
export function shiftDate(date: CivilDate, period: Period): CivilDate {
  return { first: shiftDay(date.first, period), last: shiftDay(date.last, period) };
}
