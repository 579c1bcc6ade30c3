import type { Period } from "../../../kernel/index.js";
import { shift } from "./shift.js";

/** The first day of the stretch up to `asOf` whose days lie within the last `period`; the day after `asOf` where none does. */
export function recentSince(period: Period, asOf: number): number {
  if (period.count <= 0) return asOf + 1;
  let day = shift(asOf, { unit: period.unit, count: -period.count });
  while (shift(day, period) <= asOf) day += 1;
  return Math.min(day, asOf + 1);
}
