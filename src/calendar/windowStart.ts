import type { Period } from "../kernel/index.js";
import { addMonths } from "./addMonths.js";

/**
 * The first day that lies within the last `period` before a day, which is the last such day; the day after it where none does.
 * @example
 * windowStart({ unit: "months", count: 1 }, 19782) //=> 19754
 */
export function windowStart({ unit, count }: Period, asOf: number): number {
  if (count <= 0) return asOf + 1;
  if (unit === "days") return asOf - count + 1;
  // Month ends: several days lead to the same one, so that the first to lead beyond asOf is looked for.
  let day = addMonths(asOf, -count);
  while (addMonths(day, count) <= asOf) day += 1;
  return day;
}
