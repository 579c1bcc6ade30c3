import { expect, test } from "vitest";
import { civilFromDay, dayNumber, firstYear, lastDayOfMonth, lastYear } from "../../../src/kernel/index.js";

test("every day of 1900–2999 has the next number and comes back as itself", () => {
  // BECAUSE: the oracle counts days one by one and asks the platform which years leap, so that it shares no formula.
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let number = -25_567; // 1900-01-01
  let wrong = 0;
  for (let year = firstYear; year <= lastYear; year += 1) {
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    for (let month = 1; month <= 12; month += 1) {
      const days = month === 2 && leap ? 29 : lengths[month - 1];
      if (lastDayOfMonth(year, month) !== days) wrong += 1;
      for (let day = 1; day <= (days ?? 0); day += 1) {
        const civil = civilFromDay(number);
        if (civil.year !== year || civil.month !== month || civil.day !== day) wrong += 1;
        if (dayNumber(year, month, day) !== number) wrong += 1;
        number += 1;
      }
    }
  }
  expect({ wrong, days: number + 25_567 }).toEqual({ wrong: 0, days: 401_767 });
});

test("day 0 is 1970-01-01 and the day before is -1", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(civilFromDay(-1)).toEqual({ year: 1969, month: 12, day: 31 });
});

test("400 Gregorian years are 146097 days, before and after year 1 alike", () => {
  for (const year of [-400, 0, 1, 1600, 1900, 2600]) {
    expect(dayNumber(year + 400, 3, 1) - dayNumber(year, 3, 1)).toBe(146_097);
    expect(civilFromDay(dayNumber(year, 2, 28))).toEqual({ year, month: 2, day: 28 });
  }
});
