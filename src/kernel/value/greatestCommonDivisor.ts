const greatestInt32 = 0x7fffffff;

/** The greatest common divisor of two safe integers, neither below 0; 1 of nothing and nothing. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > greatestInt32 || larger > greatestInt32) {
    if (smaller === 0) return larger;
    [larger, smaller] = [smaller, larger % smaller];
  }
  return Math.max(ofInt32(larger | 0, smaller | 0), 1);
}

/** BECAUSE: remainders of whole numbers of 32 bits are taken by the processor, of others by a call for each step. */
function ofInt32(a: number, b: number): number {
  let larger = a;
  let smaller = b;
  while (smaller !== 0) {
    const rest = (larger % smaller) | 0;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}
