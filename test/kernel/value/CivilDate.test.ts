import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, exactDay, formatCivilDate, formatDay, parseCivilDate } from "../../../src/kernel/index.js";

test("a day, a month and a year are read as the interval they leave open", () => {
  expect(parseCivilDate("2024-05-01")).toEqual(exactDay(dayNumber(2024, 5, 1)));
  expect(parseCivilDate("2023-02")).toEqual({ first: dayNumber(2023, 2, 1), last: dayNumber(2023, 2, 28) });
  expect(parseCivilDate("2024")).toEqual({ first: dayNumber(2024, 1, 1), last: dayNumber(2024, 12, 31) });
});

test("the years are 1900 to 2999", () => {
  expect(formatCivilDate(parseCivilDate("1900-01-01") ?? exactDay(0))).toBe("1900-01-01");
  expect(formatCivilDate(parseCivilDate("2999-12-31") ?? exactDay(0))).toBe("2999-12-31");
  for (const text of ["1899-12-31", "1899", "3000", "3000-01-01"]) expect(parseCivilDate(text)).toBeUndefined();
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-02-30",
  "2024-13",
  "2024-13-01",
  "2024-00",
  "2024-01-00",
  "2024-04-31",
  "24-1-1",
  "2024-5-1",
  "0000-01-01",
  "9999-01-01",
  "2024/05/01",
  "20240501",
  "2024-05-01T00:00:00+08:00",
  "Infinity",
  "",
  " 2024",
  "2024-05-01\n",
  "２０２４-05-01",
  "2024-",
  "2024-05-",
  "+2024",
  "-2024",
  "2024-W10",
])("%j is no date", (text) => {
  expect(parseCivilDate(text)).toBeUndefined();
});

test("an interval that is no whole month or year is shown with both ends", () => {
  expect(formatCivilDate({ first: dayNumber(2024, 5, 1), last: dayNumber(2024, 5, 30) })).toBe(
    "2024-05-01..2024-05-30",
  );
  expect(formatCivilDate({ first: dayNumber(2023, 1, 1), last: dayNumber(2024, 12, 31) })).toBe(
    "2023-01-01..2024-12-31",
  );
});

test("what is read is written back alike", () => {
  const year = fc.integer({ min: 1900, max: 2999 });
  const two = (value: number): string => String(value).padStart(2, "0");
  const text = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
    fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2999, 12, 31) }).map(formatDay),
  );
  fc.assert(
    fc.property(text, (written) => {
      const date = parseCivilDate(written);
      expect(date === undefined ? undefined : formatCivilDate(date)).toBe(written);
    }),
    { numRuns: 1000 },
  );
});
