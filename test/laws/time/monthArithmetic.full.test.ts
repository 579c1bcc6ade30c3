import { expect, test } from "vitest";
import { addMonths, age } from "../../../src/calendar/index.js";
import { almanacStart, laterBy, writeAlmanac } from "./almanac.js";

const mostMonths = 120;

test("P-16: months and ages agree with a day-by-day calendar, for every day of 1900–2100 and 0–120 months", () => {
  const almanac = writeAlmanac(212);
  const days = almanac.monthStart[201 * 12] ?? 0;
  const wrong: string[] = [];
  let pairs = 0;
  for (let index = 0; index < days; index += 1) {
    const from = index + almanacStart;
    for (let months = 0; months <= mostMonths; months += 1) {
      pairs += 1;
      const end = laterBy(almanac, index, months) + almanacStart;
      // Ages rise by one exactly on these days, so that they are right on all days in between.
      if (addMonths(from, months) !== end || age(from, end) !== months || age(from, end - 1) !== months - 1)
        wrong.push(`day ${from}, ${months} months`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect({ days, pairs }).toEqual({ days: 73_414, pairs: 73_414 * (mostMonths + 1) });
});

test("P-11 for the calendar: 400 Gregorian years later everything is the same, 146097 days on", () => {
  const era = 146_097;
  for (let from = almanacStart; from < almanacStart + 1500; from += 1) {
    for (const months of [-25, -1, 0, 1, 11, 12, 120]) {
      const end = addMonths(from, months);
      if (addMonths(from + era, months) !== end + era || age(from + era, end + era) !== age(from, end))
        expect.fail(`day ${from}, ${months} months`);
    }
  }
});
