import { type CivilDate, civilFromDay } from "../kernel/index.js";
import { addMonths } from "./addMonths.js";

/**
 * Whole months from a day to another: the largest n with `addMonths(from, n) ≤ to`; negative if `from` is later.
 * @example
 * age(19753, 19782) //=> 1
 */
export function age(from: number, to: number): number {
  const start = civilFromDay(from);
  const end = civilFromDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * The least and the most whole months that may lie between two partly known dates.
 * @example
 * monthsBetween({ first: 19753, last: 19753 }, { first: 19754, last: 19782 }) //=> { lo: 0, hi: 1 }
 */
export function monthsBetween(from: CivilDate, to: CivilDate): { readonly lo: number; readonly hi: number } {
  return { lo: age(from.last, to.first), hi: age(from.first, to.last) };
}
