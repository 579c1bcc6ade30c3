import { weightedPoints } from "./weightedPoints.js";

/**
 * The sum of incident values in milli-points, the worst in full and later ones by the rank weights; beyond them nothing.
 * SEE: design §6, `All`.
 * @example
 * weighTotal([7200, 20000], [1000, 800]) //=> 25760
 */
export function weighTotal(values: Iterable<number>, weights: readonly number[]): number {
  // Only as many as there are weights can count: the largest are kept in order, the rest never sorted.
  const largest: number[] = [];
  for (const value of values) {
    if (largest.length === weights.length && value <= (largest.at(-1) ?? 0)) continue;
    let place = largest.length;
    while (place > 0 && (largest[place - 1] ?? 0) < value) place -= 1;
    largest.splice(place, 0, value);
    if (largest.length > weights.length) largest.pop();
  }
  return largest.reduce((sum, value, rank) => sum + weightedPoints(value, weights[rank] ?? 0), 0);
}
