import { civilFromDay, dayNumber, lastDayOfMonth } from "../kernel/index.js";

/**
 * The day `months` later (earlier, if negative) on the same day of the month, or on the month's last where it has no such day.
 * Source: design, section on months and windows; every window, decay and period stands on this.
 * @example
 * addMonths(19753, 1) //=> 19782
 */
export function addMonths(day: number, months: number): number {
  const civil = civilFromDay(day);
  const count = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayNumber(year, month, Math.min(civil.day, lastDayOfMonth(year, month)));
}
