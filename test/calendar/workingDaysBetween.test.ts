import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WorkingDays, workingDaysBetween } from "../../src/calendar/index.js";
import { parseCivilDate } from "../../src/kernel/index.js";

const day = (text: string): number => parseCivilDate(text)?.first ?? Number.NaN;
const days = (...texts: readonly string[]): readonly number[] => texts.map(day);

/** National Day 2024 and the week-ends worked for it. */
const calendar: WorkingDays = {
  years: [2024, 2024],
  holidays: days("2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-05", "2024-10-06", "2024-10-07"),
  workingWeekends: days("2024-09-29", "2024-10-12"),
};

test.each([
  ["2024-09-30", "2024-10-08", 1],
  ["2024-09-27", "2024-09-30", 2],
  ["2024-09-28", "2024-09-29", 1],
  ["2024-10-08", "2024-10-12", 4],
  ["2024-05-06", "2024-05-06", 0],
  ["2024-05-10", "2024-05-13", 1],
  ["2024-05-11", "2024-05-12", 0],
  ["2024-05-13", "2024-05-10", -1],
])("from %s to %s there are %i working days", (from, to, count) => {
  expect(workingDaysBetween(day(from), day(to), calendar)).toBe(count);
});

test("no working day backwards is plain nothing", () => {
  expect(Object.is(workingDaysBetween(day("2024-05-12"), day("2024-05-11"), calendar), 0)).toBe(true);
});

test.each([
  ["2023-12-31", "2024-01-02"],
  ["2024-12-31", "2025-01-01"],
  ["2025-01-01", "2024-12-31"],
])("%s to %s leaves the calendar's years, so nothing is known", (from, to) => {
  expect(workingDaysBetween(day(from), day(to), calendar)).toBeUndefined();
});

describe("any calendar", () => {
  const [first, last] = [day("2023-01-01"), day("2024-12-31")];
  const some = fc.integer({ min: first, max: last });
  const list = fc.uniqueArray(some, { maxLength: 60 }).map((values) => values.sort((a, b) => a - b));

  test("working days are those met when walking day by day", () => {
    fc.assert(
      fc.property(some, some, list, list, (from, to, holidays, worked) => {
        const workingWeekends = worked.filter((one) => !holidays.includes(one));
        const isWorked = (one: number): boolean => {
          const weekday = new Date(one * 86_400_000).getUTCDay();
          if (weekday === 0 || weekday === 6) return workingWeekends.includes(one);
          return !holidays.includes(one);
        };
        let expected = 0;
        for (let one = Math.min(from, to) + 1; one <= Math.max(from, to); one += 1) if (isWorked(one)) expected += 1;
        const counted = workingDaysBetween(from, to, { years: [2023, 2024], holidays, workingWeekends });
        expect(counted).toBe(to < from && expected > 0 ? -expected : expected);
      }),
      { numRuns: 500 },
    );
  });

  test("days before 1970 have their weekday too", () => {
    const none = { years: [1900, 1969], holidays: [], workingWeekends: [] } as const;
    expect(workingDaysBetween(day("1949-10-01"), day("1949-10-03"), none)).toBe(1);
    expect(workingDaysBetween(day("1949-10-07"), day("1949-10-09"), none)).toBe(0);
  });
});
