import { addMonths } from "../../calendar/index.js";
import { dayNumber, formatDay, parseCivilDate } from "../../kernel/index.js";

/** The day for which the population is made: what is planted is true on this day. */
export const sampleAsOf = "2025-06-30";
export const sampleYear = 2025;

const asOf = dayNumber(2025, 6, 30);

/** The date so many days before the day of the population; a negative number lies after it. */
export function daysAgo(days: number): string {
  return formatDay(asOf - days);
}

export function monthsAgo(months: number): string {
  return formatDay(addMonths(asOf, -months));
}

/** `dayOf(2024, 3, 5)` is `2024-03-05`. */
export function dayOf(year: number, month: number, day: number): string {
  return formatDay(dayNumber(year, month, day));
}

/** A date so many days later. */
export function shifted(date: string, days: number): string {
  const parsed = parseCivilDate(date);
  if (parsed === undefined) throw new RangeError("Only a date can be shifted.");
  return formatDay(parsed.first + days);
}
