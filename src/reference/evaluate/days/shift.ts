import { UTCDate } from "@date-fns/utc";
import { addMonths, differenceInCalendarMonths } from "date-fns";
import type { Period } from "../../../kernel/index.js";

const millisecondsOfDay = 86_400_000;

/** Days are numbers from 1970-01-01 = 0; date-fns reckons on dates in UTC. */
export function dateFromDay(day: number): UTCDate {
  return new UTCDate(day * millisecondsOfDay);
}

export function dayFromDate(date: UTCDate): number {
  return Math.round(date.getTime() / millisecondsOfDay);
}

/** A day moved by a period; a month that has no such day gives its last. */
export function shift(day: number, { unit, count }: Period): number {
  return unit === "days" ? day + count : dayFromDate(addMonths(dateFromDay(day), count));
}

/** The largest n with `from` shifted by n months ≤ `to`. BECAUSE: `differenceInMonths` counts month ends otherwise. */
export function monthsFrom(from: number, to: number): number {
  const guess = differenceInCalendarMonths(dateFromDay(to), dateFromDay(from));
  return shift(from, { unit: "months", count: guess }) <= to ? guess : guess - 1;
}
