import type { CivilDate, Period } from "../kernel/index.js";
import { windowStart } from "./windowStart.js";

/**
 * Whether a date lies within the last `period` before a day: it is not after it, and moved by the period is after it.
 * `undefined` where the answer hangs on the unknown part of the date.
 * @example
 * withinLast({ first: 19753, last: 19753 }, { unit: "months", count: 1 }, 19782) //=> false
 */
export function withinLast({ first, last }: CivilDate, period: Period, asOf: number): boolean | undefined {
  const start = windowStart(period, asOf);
  if (start > asOf || last < start || first > asOf) return false;
  return first >= start && last <= asOf ? true : undefined;
}
