import fc from "fast-check";
import { expect, test } from "vitest";
import { inAnySpan } from "../../../src/engine/measure/inAnySpan.js";
import { TRUE, UNKNOWN } from "../../../src/engine/truth.js";
import { highOf, lowOf } from "../../../src/engine/Value.js";
import { outcomeOf, record } from "../evaluate.js";

const most = (days: readonly string[], length: string) => {
  const records = days.map((occurredOn, index) => record("thing", `T-${index}`, { occurredOn }));
  const [measure] = outcomeOf(`let: { m: { count: thing, inAny: ${length} } }\nwhen: { fact: m, operator: present }`, {
    records,
  }).measures;
  return measure?.value.text;
};

test("a span of n days holds n days: its first day and not the one n days later", () => {
  expect(most(["2024-03-01", "2024-03-03"], "3 days")).toBe("2");
  expect(most(["2024-03-01", "2024-03-04"], "3 days")).toBe("1");
});

test("the densest span counts, wherever it begins", () => {
  expect(most(["2024-01-01", "2024-03-01", "2024-03-02", "2024-03-03", "2024-06-01"], "3 days")).toBe("3");
});

test("spans of months follow the calendar", () => {
  expect(most(["2024-01-31", "2024-02-28"], "1 month")).toBe("2");
  expect(most(["2024-01-31", "2024-02-29"], "1 month")).toBe("1");
});

test("a partly known day widens the result", () => {
  expect(most(["2024-03-01", "2024-03-02", "2024-03"], "3 days")).toBe("2..3");
});

const point = fc.record({
  first: fc.integer({ min: 0, max: 12 }),
  more: fc.constantFrom(0, 0, 0, 1, 4),
  certain: fc.boolean(),
  dated: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  value: fc.option(fc.integer({ min: -3, max: 5 }), { nil: undefined, freq: 6 }),
});

test("the bounds hold for every completion, and no span does better than the exact result (brute force)", () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (points, days) => {
      const counted = points.map(({ first, more, certain, dated, value }, index) => ({
        record: { id: String(index) } as never,
        truth: certain ? TRUE : UNKNOWN,
        value,
        date: dated ? { first, last: first + more } : undefined,
      }));
      const found =
        inAnySpan(counted as never, { unit: "days", count: days }, { open: false, mayBeNegative: true }, "sum") ?? 0;
      // Any one completion: every day, membership and value chosen.
      for (const pick of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const completed = points.flatMap(({ first, more, certain, dated, value }, index) => {
          const bit = (pick >> (index % 3)) & 1;
          if (!certain && bit === 0) return [];
          return [{ day: dated ? first + (bit === 1 ? more : 0) : 5 + bit, value: value ?? (bit === 1 ? 4 : -2) }];
        });
        let best = 0;
        for (let start = -12; start < 30; start += 1) {
          const total = completed
            .filter(({ day }) => day >= start && day < start + days)
            .reduce((sum, one) => sum + one.value, 0);
          best = Math.max(best, total);
        }
        expect(Number(lowOf(found))).toBeLessThanOrEqual(best);
        expect(Number(highOf(found))).toBeGreaterThanOrEqual(best);
        const isExact = points.every(
          ({ more, certain, dated, value }) => more === 0 && certain && dated && value !== undefined,
        );
        if (isExact) expect([Number(lowOf(found)), Number(highOf(found))]).toEqual([best, best]);
      }
    }),
    { numRuns: 1000 },
  );
});
