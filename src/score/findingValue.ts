import type { Factors } from "../result/index.js";
import { floorDivide } from "./floorDivide.js";

/** Two per-mille factors at once. */
const million = 1_000_000;

/**
 * The value of a finding in milli-points: two factors and a floor, then two factors and a floor.
 * SEE: design §6, first line.
 * @example
 * findingValue({ base: 20000, verification: 800, decay: 861, post: 1000, mitigation: 1000 }) //=> 13776
 */
export function findingValue(factors: Factors): number {
  const { base, verification, decay, post, mitigation } = factors;
  return floorDivide(floorDivide(base * verification * decay, million) * post * mitigation, million);
}
