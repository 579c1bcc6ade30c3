import fc from "fast-check";
import { expect, test } from "vitest";
import { greatestCommonDivisor } from "../../../src/kernel/index.js";

const size = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 2 ** 31 + 5 }), fc.nat(1000));

function byBigInt(a: bigint, b: bigint): bigint {
  return b === 0n ? a : byBigInt(b, a % b);
}

test("it is Euclid's, on either side of 32 bits", () => {
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 1000 }), (a, b, times) => {
      const [one, other] = [a, b].map((value) => Math.floor(value / times) * times);
      if (one === undefined || other === undefined) return;
      const found = greatestCommonDivisor(one, other);
      expect(BigInt(found)).toBe(byBigInt(BigInt(one), BigInt(other)) || 1n);
    }),
  );
});

test("nothing and nothing have 1 in common", () => {
  expect(greatestCommonDivisor(0, 0)).toBe(1);
  expect(greatestCommonDivisor(0, 7)).toBe(7);
  expect(greatestCommonDivisor(2 ** 40, 0)).toBe(2 ** 40);
});
