import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsOfDateFns } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "../../src/calendar/index.js";
import { dayNumber, formatDay, parseCivilDate } from "../../src/kernel/index.js";

const day = (text: string): number => parseCivilDate(text)?.first ?? Number.NaN;

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2024-02-29", -12, "2023-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-12-31", 2, "2025-02-28"],
  ["2024-01-15", -1, "2023-12-15"],
  ["2024-01-15", 0, "2024-01-15"],
  ["1900-01-31", 1, "1900-02-28"],
  ["2000-01-31", 1, "2000-02-29"],
])("%s and %i months is %s", (from, months, to) => {
  expect(formatDay(addMonths(day(from), months))).toBe(to);
});

test("months are added as date-fns adds them, backwards too", () => {
  const days = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2999, 12, 31) });
  fc.assert(
    fc.property(days, fc.integer({ min: -2400, max: 2400 }), (from, months) => {
      const expected = addMonthsOfDateFns(new UTCDate(from * 86_400_000), months);
      expect(addMonths(from, months)).toBe(expected.getTime() / 86_400_000);
    }),
    { numRuns: 2000 },
  );
});
