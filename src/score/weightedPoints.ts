import { floorDivide } from "./floorDivide.js";

/** Weights are per mille. */
const perMille = 1000;

/**
 * What an incident adds at its rank: value by weight, rounded down.
 * @example
 * weightedPoints(7200, 800) //=> 5760
 */
export function weightedPoints(value: number, weight: number): number {
  return floorDivide(value * weight, perMille);
}
