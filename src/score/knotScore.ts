import type { Scoring } from "../rulebook/index.js";
import { floorDivide } from "./floorDivide.js";

/**
 * The score 0–100 of a number of milli-points: straight lines between the knots, rounded down; beyond the last knot its score.
 * SEE: design §6, `score`.
 * @example
 * knotScore(34000, [[0, 0], [18000, 25], [42000, 50]]) //=> 41
 */
export function knotScore(points: number, knots: Scoring["knots"]): number {
  const index = knots.findLastIndex(([from]) => from <= points);
  const [from, score] = knots[index] ?? [0, 0];
  const next = knots[index + 1];
  if (next === undefined) return score;
  return score + floorDivide((points - from) * (next[1] - score), next[0] - from);
}
