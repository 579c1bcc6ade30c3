/** An exact number as BigInt parts in lowest terms, `bottom` positive; ±1 over 0 are the two infinities that bound what is open. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const nought: Fraction = { top: 0n, bottom: 1n };
export const infinity: Fraction = { top: 1n, bottom: 0n };
export const minusInfinity: Fraction = { top: -1n, bottom: 0n };

export function whole(value: number | bigint): Fraction {
  return { top: BigInt(value), bottom: 1n };
}

export function fraction(top: bigint, bottom: bigint): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: (sign * top) / a, bottom: (sign * bottom) / a };
}

/** −1, 0 or 1. */
export function signOf({ top }: Fraction): number {
  return top > 0n ? 1 : top < 0n ? -1 : 0;
}

/** Below 0, 0 or above, like `a − b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  if (a.bottom === 0n && b.bottom === 0n) return signOf(a) - signOf(b);
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === 0n) return a;
  if (b.bottom === 0n) return b;
  if (a.bottom === 1n && b.bottom === 1n) return { top: a.top + b.top, bottom: 1n };
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

/** Nothing times whatever is open is nothing. */
export function times(a: Fraction, b: Fraction): Fraction {
  return a.top === 0n || b.top === 0n ? nought : fraction(a.top * b.top, a.bottom * b.bottom);
}

/** `b` is not 0. What is finite over what has no end comes as near to 0 as one likes. */
export function over(a: Fraction, b: Fraction): Fraction {
  return b.bottom === 0n || a.top === 0n ? nought : fraction(a.top * b.bottom, a.bottom * b.top);
}

export function least(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
}

export function greatest(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a));
}
