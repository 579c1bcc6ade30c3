import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOf } from "../../../../src/standard/business/agriculture/spreadOf.js";

const season = fc.record({ paid: fc.nat(), premium: fc.integer({ min: 1 }) });

test("a spread lies from none to all, and neither the order of the seasons nor their unit of money changes it", () => {
  fc.assert(
    fc.property(
      fc.array(season, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 1000 }),
      (seasons, unit) => {
        const spread = spreadOf(seasons);
        if (spread !== null) {
          expect(spread.numerator).toBeGreaterThanOrEqual(0);
          expect(spread.numerator).toBeLessThanOrEqual(spread.denominator);
        }
        expect(spreadOf([...seasons].reverse())).toEqual(spread);
        expect(spreadOf(seasons.map(({ paid, premium }) => ({ paid: paid * unit, premium: premium * unit })))).toEqual(
          spread,
        );
      },
    ),
  );
});

test("what cannot be held exactly is rounded up, so nothing looks closer than it is", () => {
  const spread = spreadOf([
    { paid: 1_000_000_007, premium: 1_000_000_009 },
    { paid: 1_000_000_021, premium: 1_000_000_033 },
  ]);
  // (ad − bc) / (ad + bc) = 10000000042 / 2000000070000000420, a little under five billionths.
  expect(spread).toEqual({ numerator: 1, denominator: 200_000_000 });
});
