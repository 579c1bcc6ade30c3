import type { Scoring } from "../../rulebook/index.js";

/**
 * The score of so many milli-points on the straight lines between the knots, rounded down (design §6, `score`).
 * @example
 * scoreOnKnots(34000n, [[0, 0], [18000, 25], [42000, 50]]) //=> 41n
 */
export function scoreOnKnots(points: bigint, knots: Scoring["knots"]): bigint {
  let score = 0n;
  for (const [index, knot] of knots.entries()) {
    const [x, y] = [BigInt(knot[0]), BigInt(knot[1])];
    if (points < x) break;
    const next = knots[index + 1];
    score = next === undefined ? y : y + ((points - x) * (BigInt(next[1]) - y)) / (BigInt(next[0]) - x);
  }
  return score;
}
