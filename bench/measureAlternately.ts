import { processorTime } from "./measureCosts.js";

export interface Pairs {
  readonly pairs: number;
  /** Pairs that are run before, unmeasured, until the code is compiled. */
  readonly warm: number;
  /** Makes ready, unmeasured, what a pair needs. */
  readonly before?: () => void;
}

/**
 * What a second task costs beside a first, as the median of their ratios call by call: they take turns at going first, so that
 * neither profits from what the other left in the caches, and what disturbs the machine disturbs both. For differences of one
 * per cent, which blocks of many calls do not show.
 */
export function measureAlternately(
  first: () => unknown,
  second: () => unknown,
  { pairs, warm, before }: Pairs,
): readonly number[] {
  const timed = (task: () => unknown): number => {
    const began = processorTime();
    task();
    return processorTime() - began;
  };
  const ratioOf = (pair: number): number => {
    before?.();
    if (pair % 2 === 0) {
      const one = timed(first);
      return timed(second) / one;
    }
    const other = timed(second);
    return other / timed(first);
  };
  for (let pair = 0; pair < warm; pair += 1) ratioOf(pair);
  return Array.from({ length: pairs }, (_, pair) => ratioOf(pair));
}
