import { civilFromDay } from "../kernel/index.js";

/** Days off and on of some years; Saturdays and Sundays are off unless worked. Day numbers ascending. */
export interface WorkingDays {
  readonly years: readonly [number, number];
  readonly holidays: readonly number[];
  readonly workingWeekends: readonly number[];
}

/**
 * Working days after `from` up to and including `to`; negative if `to` is earlier; `undefined` where a day lies outside the
 * calendar's years.
 * @example
 * workingDaysBetween(19782, 19785, { years: [2024, 2024], holidays: [], workingWeekends: [] }) //=> 1
 */
export function workingDaysBetween(from: number, to: number, calendar: WorkingDays): number | undefined {
  if (!covers(calendar, from) || !covers(calendar, to)) return undefined;
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar);
    return back === undefined || back === 0 ? back : -back;
  }
  let days = weekdaysUpTo(to) - weekdaysUpTo(from);
  for (const holiday of calendar.holidays) if (holiday > from && holiday <= to && isWeekday(holiday)) days -= 1;
  for (const worked of calendar.workingWeekends) if (worked > from && worked <= to && !isWeekday(worked)) days += 1;
  return days;
}

function covers(calendar: WorkingDays, day: number): boolean {
  const { year } = civilFromDay(day);
  return year >= calendar.years[0] && year <= calendar.years[1];
}

/** 1970-01-01 was a Thursday; Monday is 0. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function isWeekday(day: number): boolean {
  return weekday(day) < 5;
}

/** Mondays to Fridays from a fixed Monday up to and including a day. */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(weekday(day) + 1, 5);
}
