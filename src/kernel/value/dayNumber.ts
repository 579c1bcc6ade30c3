/** First and last year a date of an archive or a rule may have. */
export const firstYear = 1900;
export const lastYear = 2999;

/**
 * The day number of a civil date, counted from 1970-01-01 = 0, in the proleptic Gregorian calendar.
 * The arguments must name a real day.
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
 * @example
 * dayNumber(2024, 2, 29) //=> 19782
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
