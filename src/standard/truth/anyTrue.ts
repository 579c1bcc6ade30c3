/** A truth that may be unknown. */
export type Truth = boolean | undefined;

/** True where one is true, false where all are false, else unknown. */
export function anyTrue(values: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) result = undefined;
  }
  return result;
}
