import { UTCDate } from "@date-fns/utc";
import { endOfQuarter, endOfYear, getQuarter, startOfQuarter, startOfYear, subQuarters, subYears } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { periodAt } from "../../src/calendar/index.js";
import { dayNumber, parseCivilDate } from "../../src/kernel/index.js";

const date = (text: string) => parseCivilDate(text) ?? { first: Number.NaN, last: Number.NaN };
const span = (from: string, to: string) => ({ from: date(from).first, to: date(to).last });

test.each([
  ["year", 0, "2024-02-29", "2024", 2024, "2024-01", "2024-12"],
  ["year", 3, "2024-02-29", "2021", 2021, "2021-01", "2021-12"],
  ["half", 0, "2024-06-30", "2024-H1", 1, "2024-01", "2024-06"],
  ["half", 0, "2024-07-01", "2024-H2", 2, "2024-07", "2024-12"],
  ["half", 2, "2024-07-01", "2023-H2", 2, "2023-07", "2023-12"],
  ["quarter", 0, "2024-09-30", "2024-Q3", 3, "2024-07", "2024-09"],
  ["quarter", 1, "2024-01-01", "2023-Q4", 4, "2023-10", "2023-12"],
  ["quarter", 5, "2024-02-29", "2022-Q4", 4, "2022-10", "2022-12"],
] as const)("%s %i back from %s is %s", (unit, back, asOf, key, number, from, to) => {
  expect(periodAt(unit, back, date(asOf).first)).toEqual({ key, number, ...span(from, to) });
});

test("years and quarters begin and end as those of date-fns", () => {
  const asOf = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2999, 12, 31) });
  const number = (moment: Date): number => Math.floor(moment.getTime() / 86_400_000);
  fc.assert(
    fc.property(asOf, fc.integer({ min: 0, max: 40 }), (day, back) => {
      const now = new UTCDate(day * 86_400_000);
      const inQuarter = subQuarters(startOfQuarter(now), back);
      const quarter = periodAt("quarter", back, day);
      expect({ from: quarter.from, to: quarter.to, number: quarter.number }).toEqual({
        from: number(inQuarter),
        to: number(endOfQuarter(inQuarter)),
        number: getQuarter(inQuarter),
      });
      const inYear = subYears(startOfYear(now), back);
      const year = periodAt("year", back, day);
      expect([year.from, year.to]).toEqual([number(inYear), number(endOfYear(inYear))]);
    }),
    { numRuns: 500 },
  );
});

test("periods follow each other without gap or overlap, and the running one holds the day", () => {
  for (const unit of ["year", "half", "quarter"] as const) {
    const asOf = date("2024-05-17").first;
    const running = periodAt(unit, 0, asOf);
    expect(running.from <= asOf && asOf <= running.to).toBe(true);
    for (let back = 1; back < 50; back += 1)
      expect(periodAt(unit, back, asOf).to + 1).toBe(periodAt(unit, back - 1, asOf).from);
  }
});
