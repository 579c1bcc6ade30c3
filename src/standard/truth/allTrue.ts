import type { Truth } from "./anyTrue.js";

/** False where one is false, true where all are true, else unknown. */
export function allTrue(values: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) result = undefined;
  }
  return result;
}
