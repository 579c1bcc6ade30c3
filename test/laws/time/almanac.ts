/** A calendar written down day by day. It knows nothing of the code under test. */
export interface Almanac {
  /** For each day from 1900-01-01: its month, counted from 0, and its day of the month. */
  readonly month: Int32Array;
  readonly dayOfMonth: Int32Array;
  /** For each month: the index of its first day. */
  readonly monthStart: Int32Array;
}

/** Writes down so many years from 1900. */
export function writeAlmanac(years: number): Almanac {
  const month: number[] = [];
  const dayOfMonth: number[] = [];
  const monthStart: number[] = [];
  for (let year = 1900; year < 1900 + years; year += 1) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    for (const length of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
      monthStart.push(month.length);
      for (let day = 1; day <= length; day += 1) {
        month.push(monthStart.length - 1);
        dayOfMonth.push(day);
      }
    }
  }
  return {
    month: Int32Array.from(month),
    dayOfMonth: Int32Array.from(dayOfMonth),
    monthStart: Int32Array.from(monthStart),
  };
}

/** The first day of it as a day number. */
export const almanacStart = -25_567;

/** The index of the day `months` later: the same day of the month, or the last one before the next month begins. */
export function laterBy(almanac: Almanac, index: number, months: number): number {
  const target = (almanac.month[index] ?? 0) + months;
  return (
    Math.min(
      (almanac.monthStart[target] ?? 0) + (almanac.dayOfMonth[index] ?? 0),
      almanac.monthStart[target + 1] ?? 0,
    ) - 1
  );
}
