import { processorTime } from "./measureCosts.js";

/**
 * What a second task costs beside a first, as the median of their ratios call by call: they take turns at going first, so that
 * neither profits from what the other left in the caches, and what disturbs the machine disturbs both. For differences of one
 * per cent, which blocks of many calls do not show.
 */
export function measureAlternately(first: () => unknown, second: () => unknown, pairs: number): readonly number[] {
  for (let call = 0; call < pairs / 4; call += 1) {
    first();
    second();
  }
  const timed = (task: () => unknown): number => {
    const began = processorTime();
    task();
    return processorTime() - began;
  };
  return Array.from({ length: pairs }, (_, pair) => {
    if (pair % 2 === 0) {
      const one = timed(first);
      return timed(second) / one;
    }
    const other = timed(second);
    return other / timed(first);
  });
}
