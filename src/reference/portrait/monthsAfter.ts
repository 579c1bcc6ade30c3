import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns";

const millisecondsOfDay = 86_400_000;

/**
 * The day so many months later, on the month's last where it has no such day.
 * @example
 * monthsAfter(19753, 1) //=> 19782
 */
export function monthsAfter(day: number, months: number): number {
  return addMonths(new UTCDate(day * millisecondsOfDay), months).getTime() / millisecondsOfDay;
}
