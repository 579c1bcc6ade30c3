import { expect, test } from "vitest";
import { shiftDate, shiftDay } from "../../src/calendar/index.js";
import { parseCivilDate, parsePeriod } from "../../src/kernel/index.js";

const date = (text: string) => parseCivilDate(text) ?? { first: Number.NaN, last: Number.NaN };
const period = (text: string) => parsePeriod(text) ?? { unit: "days" as const, count: Number.NaN };

test("days are counted, months are clamped to the end of the month", () => {
  expect(shiftDay(date("2024-01-31").first, period("30 days"))).toBe(date("2024-03-01").first);
  expect(shiftDay(date("2024-03-01").first, period("-30 days"))).toBe(date("2024-01-31").first);
  expect(shiftDay(date("2024-01-31").first, period("1 month"))).toBe(date("2024-02-29").first);
  expect(shiftDay(date("2024-02-29").first, period("1 year"))).toBe(date("2025-02-28").first);
});

test("a partly known date moves as the interval it is", () => {
  expect(shiftDate(date("2024-02"), period("1 month"))).toEqual({
    first: date("2024-03-01").first,
    last: date("2024-03-29").first,
  });
  expect(shiftDate(date("2024"), period("1 year"))).toEqual(date("2025"));
});
