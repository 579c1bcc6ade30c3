import { getYear } from "date-fns";
import type { WorkingCalendar } from "../../../rulebook/index.js";
import { dateFromDay } from "./shift.js";

/** Working days after `from` up to and including `to`, one day after another; backwards below 0; `undefined` outside the calendar. */
export function countWorkingDays(from: number, to: number, calendar: WorkingCalendar): number | undefined {
  const [first, last] = calendar.years;
  for (const day of [from, to]) {
    const year = getYear(dateFromDay(day));
    if (year < first || year > last) return undefined;
  }
  const off = new Set(calendar.holidays);
  const on = new Set(calendar.workingWeekends);
  let count = 0;
  for (let day = Math.min(from, to) + 1; day <= Math.max(from, to); day += 1) {
    // 1970-01-01 was a Thursday: day 2 a Saturday, day 3 a Sunday.
    const place = ((day % 7) + 7) % 7;
    const weekend = place === 2 || place === 3;
    if (weekend ? on.has(day) : !off.has(day)) count += 1;
  }
  return to < from && count > 0 ? -count : count;
}
