import type { Share } from "../../../kernel/index.js";

const finest = 1_000_000_000n;

/**
 * How far the ratios of payout to premium lie apart: half the range over its middle, (highest − lowest) / (highest + lowest).
 * Exact where it can be held exactly, else rounded up to a billionth, so that nothing looks closer than it is. None where
 * nothing was paid in any season.
 */
export function spreadOf(seasons: readonly { readonly paid: number; readonly premium: number }[]): Share | null {
  const ratios = seasons.map(({ paid, premium }) => [BigInt(paid), BigInt(premium)] as const);
  let [highest, lowest] = [ratios[0], ratios[0]];
  if (highest === undefined || lowest === undefined) return null;
  for (const ratio of ratios) {
    if (ratio[0] * highest[1] > highest[0] * ratio[1]) highest = ratio;
    if (ratio[0] * lowest[1] < lowest[0] * ratio[1]) lowest = ratio;
  }
  const high = highest[0] * lowest[1];
  const low = lowest[0] * highest[1];
  if (high + low === 0n) return null;
  const divisor = greatestCommonDivisor(high - low, high + low);
  const [top, bottom] = [(high - low) / divisor, (high + low) / divisor];
  if (bottom <= BigInt(Number.MAX_SAFE_INTEGER)) return { numerator: Number(top), denominator: Number(bottom) };
  const rounded = (top * finest + bottom - 1n) / bottom;
  const common = greatestCommonDivisor(rounded, finest);
  return { numerator: Number(rounded / common), denominator: Number(finest / common) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
