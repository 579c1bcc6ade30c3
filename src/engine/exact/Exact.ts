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
  const [an, ad] = parts(a);
  const [bn, bd] = parts(b);
  const left = an * bd;
  const right = bn * ad;
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
  return reduce(an * bd + bn * ad, ad * bd);
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
  return reduce(an * bn, ad * bd);
}

/** The divisor must not be 0. */
export function divideExact(a: Exact, b: Exact): Exact {
  if (isInfinite(b)) return 0;
  if (isInfinite(a)) return a > 0 === signOf(b) > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const [an, ad] = parts(a);
  const [bn, bd] = parts(b);
  const numerator = an * bd;
  const denominator = ad * bn;
  return denominator < 0n ? reduce(-numerator, -denominator) : reduce(numerator, denominator);
}

export function signOf(a: Exact): number {
  const top = typeof a === "object" ? a.numerator : a;
  return top > 0 ? 1 : top < 0 ? -1 : 0;
}

function parts(value: Exact): readonly [bigint, bigint] {
  return typeof value === "object" ? [BigInt(value.numerator), BigInt(value.denominator)] : [BigInt(value), 1n];
}

function reduce(numerator: bigint, denominator: bigint): Exact {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  const top = numerator / divisor;
  const bottom = denominator / divisor;
  if (bottom === 1n) return shrink(top);
  return { numerator: shrink(top), denominator: shrink(bottom) };
}

function shrink(value: bigint): number | bigint {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}
