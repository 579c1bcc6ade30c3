import { expect, test } from "vitest";
import { withinLast } from "../../../src/calendar/index.js";
import { almanacStart, laterBy, writeAlmanac } from "./almanac.js";

/** Windows of so many months: all of them. */
const windows = Array.from({ length: 121 }, (_, count) => ({ unit: "months", count }) as const);

test("P-16: windows of 0–120 months close on the day a day-by-day calendar says, for the days around each month end of 1900–2100", () => {
  const almanac = writeAlmanac(212);
  const days = almanac.monthStart[201 * 12] ?? 0;
  const wrong: string[] = [];
  let pairs = 0;
  for (let index = 0; index < days; index += 1) {
    const day = almanac.dayOfMonth[index] ?? 0;
    if (day > 1 && day < 28) continue;
    const from = index + almanacStart;
    const date = { first: from, last: from };
    for (const window of windows) {
      pairs += 1;
      const end = laterBy(almanac, index, window.count) + almanacStart;
      if (withinLast(date, window, end) !== false || withinLast(date, window, end - 1) !== window.count > 0)
        wrong.push(`day ${from}, ${window.count} months`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(pairs).toBe((73_414 - 26 * 12 * 201) * windows.length);
});
