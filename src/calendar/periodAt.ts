import { civilFromDay, dayNumber, lastDayOfMonth } from "../kernel/index.js";

/** A calendar year, half-year or quarter; days inclusive. */
export interface CalendarSpan {
  /** `2024`, `2024-H1`, `2024-Q3` */
  readonly key: string;
  /** The year; 1–2 of a half-year; 1–4 of a quarter. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const shapes = {
  year: { months: 12, mark: "" },
  half: { months: 6, mark: "H" },
  quarter: { months: 3, mark: "Q" },
} as const;

/**
 * The calendar period running on a day (`back` 0), or the n-th closed one before it.
 * @example
 * periodAt("quarter", 1, 19782).key //=> "2023-Q4"
 */
export function periodAt(unit: keyof typeof shapes, back: number, asOf: number): CalendarSpan {
  const { months, mark } = shapes[unit];
  const civil = civilFromDay(asOf);
  const count = Math.floor((civil.year * 12 + civil.month - 1) / months) - back;
  const start = count * months;
  const year = Math.floor(start / 12);
  const firstMonth = start - year * 12 + 1;
  const lastMonth = firstMonth + months - 1;
  const number = unit === "year" ? year : (firstMonth - 1) / months + 1;
  return {
    key: mark === "" ? String(year) : `${year}-${mark}${number}`,
    number,
    from: dayNumber(year, firstMonth, 1),
    to: dayNumber(year, lastMonth, lastDayOfMonth(year, lastMonth)),
  };
}
