import { addMonths, getMonth, getYear, startOfMonth } from "date-fns";
import type { CalendarUnit } from "../../../rulebook/index.js";
import { dateFromDay, dayFromDate } from "./shift.js";

/** A year, half-year or quarter, both days inclusive; `number` is the year, or which half or quarter of it. */
export interface PeriodUnderTest {
  readonly key: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const months = { year: 12, half: 6, quarter: 3 } as const;

/** The period that runs on a day, or the n-th closed one before it. */
export function calendarPeriod(unit: CalendarUnit, back: number, asOf: number): PeriodUnderTest {
  const length = months[unit];
  const thisMonth = startOfMonth(dateFromDay(asOf));
  const begun = addMonths(thisMonth, -(getMonth(thisMonth) % length));
  const start = addMonths(begun, -back * length);
  const year = getYear(start);
  const which = getMonth(start) / length + 1;
  const from = dayFromDate(start);
  const to = dayFromDate(addMonths(start, length)) - 1;
  if (unit === "year") return { key: `${year}`, number: year, from, to };
  return { key: `${year}-${unit === "half" ? "H" : "Q"}${which}`, number: which, from, to };
}
