import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, age, monthsBetween } from "../../src/calendar/index.js";
import { dayNumber, parseCivilDate } from "../../src/kernel/index.js";

const date = (text: string) => parseCivilDate(text) ?? { first: Number.NaN, last: Number.NaN };
const day = (text: string): number => date(text).first;

test.each([
  ["2024-01-31", "2024-02-29", 1],
  ["2024-01-31", "2024-02-28", 0],
  ["2024-01-30", "2024-02-29", 1],
  ["2024-02-29", "2025-02-27", 11],
  ["2024-02-29", "2025-02-28", 12],
  ["2024-05-01", "2024-05-01", 0],
  ["2024-05-01", "2024-04-30", -1],
  ["2024-05-31", "2024-04-30", -1],
  ["2024-05-31", "2024-04-29", -2],
  ["2018-06-30", "2025-06-29", 83],
  ["2018-06-30", "2025-06-30", 84],
  ["2018-06-30", "2025-07-29", 84],
])("from %s to %s it is %i months", (from, to, months) => {
  expect(age(day(from), day(to))).toBe(months);
});

test("age is the largest n with addMonths(d, n) not after t, before and after d alike", () => {
  const days = fc.integer({ min: dayNumber(1890, 1, 1), max: dayNumber(3010, 12, 31) });
  let negative = 0;
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, distance) => {
      const to = from + distance;
      const months = age(from, to);
      if (months < 0) negative += 1;
      expect(addMonths(from, months)).toBeLessThanOrEqual(to);
      expect(addMonths(from, months + 1)).toBeGreaterThan(to);
    }),
    { numRuns: 5000 },
  );
  expect(negative).toBeGreaterThan(1000);
});

test("between partly known dates the months are an interval that every pair of days meets", () => {
  expect(monthsBetween(date("2024-01"), date("2024-03"))).toEqual({ lo: 1, hi: 2 });
  const few = (first: number) => fc.integer({ min: 0, max: 45 }).map((length) => ({ first, last: first + length }));
  const interval = fc.integer({ min: day("2023-11-01"), max: day("2024-06-30") }).chain(few);
  fc.assert(
    fc.property(interval, interval, (from, to) => {
      const ages = new Set<number>();
      for (let a = from.first; a <= from.last; a += 1) for (let b = to.first; b <= to.last; b += 1) ages.add(age(a, b));
      expect(monthsBetween(from, to)).toEqual({ lo: Math.min(...ages), hi: Math.max(...ages) });
    }),
    { numRuns: 200 },
  );
});
