import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  multiplyExact,
  negateExact,
  signOf,
} from "../../../src/engine/exact/Exact.js";

/** A fraction as two bigints, never reduced: the oracle of P-33. */
type Fraction = readonly [bigint, bigint];

const edges = [0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 52, 3];
const integer = fc.oneof(fc.constantFrom(...edges), fc.maxSafeInteger());
const positive = fc.oneof(fc.constantFrom(1, 2, 3, 2 ** 53 - 1), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
const fraction: fc.Arbitrary<Fraction> = fc
  .tuple(integer, positive)
  .map(([top, bottom]) => [BigInt(top), BigInt(bottom)]);

function exactOf([top, bottom]: Fraction): Exact {
  return divideExact(Number(top), Number(bottom));
}

function fractionOf(value: Exact): Fraction {
  return typeof value === "object" ? [BigInt(value.numerator), BigInt(value.denominator)] : [BigInt(value), 1n];
}

function same([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d === c * b;
}

test("sums, products, quotients and comparisons equal a rational oracle, around 2^53 too (P-33)", () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const [x, y] = [exactOf(a), exactOf(b)];
      expect(same(fractionOf(addExact(x, y)), [a[0] * b[1] + b[0] * a[1], a[1] * b[1]])).toBe(true);
      expect(same(fractionOf(multiplyExact(x, y)), [a[0] * b[0], a[1] * b[1]])).toBe(true);
      expect(same(fractionOf(negateExact(x)), [-a[0], a[1]])).toBe(true);
      const order = a[0] * b[1] - b[0] * a[1];
      expect(compareExact(x, y)).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
      expect(signOf(x)).toBe(a[0] < 0n ? -1 : a[0] > 0n ? 1 : 0);
      if (b[0] === 0n) return;
      const quotient: Fraction = b[0] > 0n ? [a[0] * b[1], a[1] * b[0]] : [-a[0] * b[1], -a[1] * b[0]];
      expect(same(fractionOf(divideExact(x, y)), quotient)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("equal numbers have one form: whole ones a number while safe, ratios in lowest terms", () => {
  expect(addExact(divideExact(1, 2), divideExact(1, 2))).toBe(1);
  expect(divideExact(6, 4)).toEqual({ numerator: 3, denominator: 2 });
  expect(addExact(2 ** 53 - 1, 1)).toBe(9007199254740992n);
  expect(addExact(9007199254740992n, -1)).toBe(2 ** 53 - 1);
  expect(multiplyExact(-1, 0)).toBe(0);
  expect(Object.is(negateExact(0), 0)).toBe(true);
});

test("what is open on a side stays open through arithmetic", () => {
  const infinite = Number.POSITIVE_INFINITY;
  expect(addExact(infinite, -5)).toBe(infinite);
  expect(addExact({ numerator: 1, denominator: 2 }, infinite)).toBe(infinite);
  expect(multiplyExact(infinite, 0)).toBe(0);
  expect(multiplyExact(infinite, -2)).toBe(-infinite);
  expect(divideExact(5, infinite)).toBe(0);
  expect(divideExact(infinite, -5)).toBe(-infinite);
  expect(compareExact(infinite, 10n ** 30n)).toBe(1);
  expect(compareExact({ numerator: 1, denominator: 3 }, -infinite)).toBe(1);
});
