import { civilFromDay } from "./civilFromDay.js";
import { dayNumber, firstYear, lastYear } from "./dayNumber.js";
import { lastDayOfMonth } from "./lastDayOfMonth.js";
import type { CivilDate } from "./Value.js";

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `2024-05-01`, or `2024-05` and `2024` when only that much is known; `undefined` for any other text, for days that
 * do not exist and for years outside 1900–2999.
 * @example
 * parseCivilDate("2024-02") //=> { first: 19754, last: 19782 }
 */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < firstYear || year > lastYear) return undefined;
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const days = lastDayOfMonth(year, month);
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, days) };
  const day = Number(match[3]);
  if (day < 1 || day > days) return undefined;
  return exactDay(dayNumber(year, month, day));
}

/**
 * A date known to the day.
 * @example
 * exactDay(0) //=> { first: 0, last: 0 }
 */
export function exactDay(day: number): CivilDate {
  return { first: day, last: day };
}

/**
 * A day number as `YYYY-MM-DD`.
 * @example
 * formatDay(19782) //=> "2024-02-29"
 */
export function formatDay(day: number): string {
  const civil = civilFromDay(day);
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
}

/**
 * A date as it is written in files: a day, a whole month, a whole year; any other interval as `first..last`.
 * @example
 * formatCivilDate({ first: 19754, last: 19782 }) //=> "2024-02"
 */
export function formatCivilDate(date: CivilDate): string {
  if (date.first === date.last) return formatDay(date.first);
  const first = formatDay(date.first);
  for (const length of [4, 7]) {
    const shorter = first.slice(0, length);
    const whole = parseCivilDate(shorter);
    if (whole !== undefined && whole.first === date.first && whole.last === date.last) return shorter;
  }
  return `${first}..${formatDay(date.last)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
