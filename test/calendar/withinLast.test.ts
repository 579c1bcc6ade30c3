import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, withinLast } from "../../src/calendar/index.js";
import { exactDay, formatPeriod, type Period, parseCivilDate, parsePeriod } from "../../src/kernel/index.js";

const date = (text: string) => parseCivilDate(text) ?? exactDay(Number.NaN);
const period = (text: string) => parsePeriod(text) ?? { unit: "days" as const, count: Number.NaN };

test.each([
  ["2024-06-30", "12 months", "2025-06-29", true],
  ["2024-06-30", "12 months", "2025-06-30", false],
  ["2024-02-29", "12 months", "2025-02-27", true],
  ["2024-02-29", "12 months", "2025-02-28", false],
  ["2025-06-30", "12 months", "2025-06-30", true],
  ["2025-07-01", "12 months", "2025-06-30", false],
  ["2025-06-01", "30 days", "2025-06-30", true],
  ["2025-06-01", "30 days", "2025-07-01", false],
  ["2025", "12 months", "2025-12-31", true],
  ["2025", "6 months", "2025-12-31", undefined],
  ["2025", "12 months", "2025-06-30", undefined],
  ["2024", "6 months", "2025-06-30", false],
  ["2026", "12 months", "2025-12-31", false],
  ["2025", "0 days", "2025-06-30", false],
  ["2025", "-3 months", "2025-06-30", false],
])("%s lies within the last %s before %s: %s", (text, length, asOf, expected) => {
  expect(withinLast(date(text), period(length), date(asOf).first)).toBe(expected);
});

test("P-15: a partly known date is within or not only if each of its days is", () => {
  const asOf = date("2025-02-28").first;
  const length = fc.oneof(
    fc.record({ unit: fc.constant("months" as const), count: fc.integer({ min: -2, max: 14 }) }),
    fc.record({ unit: fc.constant("days" as const), count: fc.integer({ min: -40, max: 400 }) }),
  );
  const seen = new Map<boolean | undefined, number>();
  const isWithin = (day: number, { unit, count }: Period): boolean =>
    day <= asOf && (unit === "days" ? day + count : addMonths(day, count)) > asOf;
  fc.assert(
    fc.property(
      length,
      fc.integer({ min: -450, max: 60 }),
      fc.integer({ min: 0, max: 400 }),
      (window, start, width) => {
        const first = asOf + start;
        const answers = new Set<boolean>();
        for (let day = first; day <= first + width; day += 1) answers.add(isWithin(day, window));
        const expected = answers.size === 1 ? answers.has(true) : undefined;
        expect(withinLast({ first, last: first + width }, window, asOf), formatPeriod(window)).toBe(expected);
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
      },
    ),
    { numRuns: 2000 },
  );
  for (const answer of [true, false, undefined]) expect(seen.get(answer) ?? 0).toBeGreaterThan(40);
});
