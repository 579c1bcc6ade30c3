import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import type { Share } from "./Value.js";

const form = /^(-?)(0|[1-9]\d{0,8})(?:\.(\d{1,6}))?( ?%)?$/;

/**
 * Reads `15 %`, `12.5 %` or `0.15` as an exact ratio.
 * @example
 * parseShare("15 %") //=> { numerator: 3, denominator: 20 }
 */
export function parseShare(text: string): Share | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", decimals = "", percent] = match;
  const size = Number(whole + decimals);
  const denominator = 10 ** decimals.length * (percent === undefined ? 1 : 100);
  return makeShare(sign === "-" ? -size : size, denominator);
}

/**
 * A ratio in lowest terms; the denominator must be above 0, both safe integers.
 * @example
 * makeShare(22, 100) //=> { numerator: 11, denominator: 50 }
 */
export function makeShare(numerator: number, denominator: number): Share {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator === 0 ? 0 : numerator / divisor, denominator: denominator / divisor };
}

/**
 * A share as a percentage: exact where it has at most six decimals (as all that are read have), else with four, cut, marked `≈`.
 * @example
 * formatShare({ numerator: 3, denominator: 20 }) //=> "15 %"
 */
export function formatShare(share: {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}): string {
  const numerator = BigInt(share.numerator);
  const denominator = BigInt(share.denominator);
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 100_000_000n;
  const digits = String(scaled / denominator).padStart(7, "0");
  const exact = scaled % denominator === 0n;
  const decimals = digits.slice(-6, exact ? undefined : -2).replace(/0+$/, "");
  return `${exact ? "" : "≈ "}${negative ? "-" : ""}${digits.slice(0, -6)}${decimals === "" ? "" : `.${decimals}`} %`;
}
