/**
 * Milli-points as points with three decimals.
 * @example
 * formatPoints(53536) //=> "53.536"
 */
export function formatPoints(milli: number): string {
  return perThousand(milli, 3);
}

/** A per-mille factor as a decimal without trailing noughts: 800 → `0.8`, 1000 → `1`. */
export function formatFactor(permille: number): string {
  return perThousand(permille, 3).replace(/\.?0+$/, "");
}

/** A per-mille share as a percentage: 930 → `93%`. */
export function formatPermille(permille: number): string {
  const whole = Math.floor(permille / 10);
  const rest = permille % 10;
  return `${whole}${rest === 0 ? "" : `.${rest}`}%`;
}

function perThousand(value: number, digits: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? "-" : ""}${Math.floor(size / 1000)}.${String(size % 1000).padStart(digits, "0")}`;
}
