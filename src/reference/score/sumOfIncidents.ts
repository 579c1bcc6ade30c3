import type { Scoring } from "../../rulebook/index.js";

/**
 * The incidents' values, worst first, each times the weight of its rank and rounded down (design §6, `All`).
 * @example
 * sumOfIncidents([7200n, 20000n], { weights: [1000, 800] }) //=> 25760n
 */
export function sumOfIncidents(values: readonly bigint[], { weights }: Pick<Scoring, "weights">): bigint {
  const left = [...values];
  let sum = 0n;
  for (const weight of weights) {
    let worst = -1;
    for (let index = 0; index < left.length; index += 1)
      if (worst < 0 || at(left, index) > at(left, worst)) worst = index;
    if (worst < 0) break;
    sum += (at(left, worst) * BigInt(weight)) / 1000n;
    left.splice(worst, 1);
  }
  return sum;
}

function at(values: readonly bigint[], index: number): bigint {
  return values[index] ?? 0n;
}
