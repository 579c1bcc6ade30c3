import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPeriod, parsePeriod } from "../../../src/kernel/index.js";

test.each([
  ["24 months", "months", 24],
  ["1 month", "months", 1],
  ["1 months", "months", 1],
  ["30 days", "days", 30],
  ["1 days", "days", 1],
  ["2 years", "months", 24],
  ["1 year", "months", 12],
  ["-30 days", "days", -30],
  ["-1 day", "days", -1],
  ["0 days", "days", 0],
])("%s is read", (text, unit, count) => {
  expect(parsePeriod(text)).toEqual({ unit, count });
});

test.each([
  "12 month",
  "2 year",
  "0 day",
  "1 year 2 months",
  "12",
  "months",
  "12months",
  "12  months",
  "1.5 months",
  "007 days",
  "3 weeks",
  "+3 days",
  "12 个月",
  "１２ months",
  "12 MONTHS",
  "100000 days",
  "8334 years",
  "12 months ",
  "",
])("%j is no period", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test("a period of nothing is never minus nothing", () => {
  expect(Object.is(parsePeriod("-0 days")?.count, 0)).toBe(true);
});

test("what is written is read back alike", () => {
  const period = fc.record({
    unit: fc.constantFrom("months" as const, "days" as const),
    count: fc.integer({ min: -99_999, max: 99_999 }),
  });
  fc.assert(
    fc.property(period, (one) => {
      expect(parsePeriod(formatPeriod(one))).toEqual(one);
    }),
  );
  expect([1, -1, 0, 2].map((count) => formatPeriod({ unit: "days", count }))).toEqual([
    "1 day",
    "-1 day",
    "0 days",
    "2 days",
  ]);
});
