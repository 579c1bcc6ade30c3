import { greatestCommonDivisor } from "../../kernel/index.js";

/** A ratio whose parts may be beyond 2^53; the denominator is positive. A share of an archive is one. */
export interface Ratio {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

/**
 * An exact number: a safe integer, a larger one as bigint, or a ratio. ±Infinity bound what is open. Never a float.
 */
export type Exact = number | bigint | Ratio;

function isInfinite(value: Exact): value is number {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

/** −1, 0 or 1. Ratios are compared by cross-multiplication. */
export function compareExact(a: Exact, b: Exact): number {
  if (typeof a !== "object" && typeof b !== "object") return a < b ? -1 : a > b ? 1 : 0;
  if (isInfinite(a)) return a > 0 ? 1 : -1;
  if (isInfinite(b)) return b > 0 ? -1 : 1;
  const left = timesOf(topOf(a), bottomOf(b));
  const right = timesOf(topOf(b), bottomOf(a));
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addExact(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum) || !Number.isFinite(sum)) return sum;
  }
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  const [an, ad] = parts(a);
  const [bn, bd] = parts(b);
  return reduced(an * bd + bn * ad, ad * bd);
}

export function negateExact(a: Exact): Exact {
  if (typeof a === "object") return { numerator: -a.numerator, denominator: a.denominator };
  return a === 0 ? 0 : -a;
}

/** 0 × ∞ is 0: a bound times nothing is nothing. */
export function multiplyExact(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isNaN(product)) return 0;
    if (Number.isSafeInteger(product) || !Number.isFinite(product)) return product === 0 ? 0 : product;
  }
  const signs = signOf(a) * signOf(b);
  if (signs === 0) return 0;
  if (isInfinite(a) || isInfinite(b)) return signs > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const [an, ad] = parts(a);
  const [bn, bd] = parts(b);
  return reduced(an * bn, ad * bd);
}

/** The divisor must not be 0. */
export function divideExact(a: Exact, b: Exact): Exact {
  if (isInfinite(b)) return 0;
  if (isInfinite(a)) return a > 0 === signOf(b) > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const numerator = timesOf(topOf(a), bottomOf(b));
  const denominator = timesOf(bottomOf(a), topOf(b));
  return denominator < 0 ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
}

export function signOf(a: Exact): number {
  const top = typeof a === "object" ? a.numerator : a;
  return top > 0 ? 1 : top < 0 ? -1 : 0;
}

function topOf(value: Exact): number | bigint {
  return typeof value === "object" ? value.numerator : value;
}

function bottomOf(value: Exact): number | bigint {
  return typeof value === "object" ? value.denominator : 1;
}

/** BECAUSE: numbers as long as the product is one exactly; bigints cost twenty times as much. */
function timesOf(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

function parts(value: Exact): readonly [bigint, bigint] {
  return [BigInt(topOf(value)), BigInt(bottomOf(value))];
}

/** A ratio in lowest terms; a whole number where it is one. */
function reduced(numerator: number | bigint, denominator: number | bigint): Exact {
  if (typeof numerator === "number" && typeof denominator === "number") {
    const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
    if (divisor === denominator) return numerator === 0 ? 0 : numerator / divisor;
    return { numerator: numerator / divisor, denominator: denominator / divisor };
  }
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  const divisor = bigDivisorOf(top < 0n ? -top : top, bottom);
  if (divisor === bottom) return shrink(top / divisor);
  return { numerator: shrink(top / divisor), denominator: shrink(bottom / divisor) };
}

function bigDivisorOf(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function shrink(value: bigint): number | bigint {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}
