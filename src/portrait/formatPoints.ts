/** One point is 1000 milli-points. */
const point = 1000;

/**
 * Milli-points as points with three decimals.
 * @example
 * formatPoints(-5760) //=> "-5.760"
 */
export function formatPoints(milliPoints: number): string {
  const size = Math.abs(milliPoints);
  const rest = size % point;
  return `${milliPoints < 0 ? "-" : ""}${(size - rest) / point}.${String(rest).padStart(3, "0")}`;
}
