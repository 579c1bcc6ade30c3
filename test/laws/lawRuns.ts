const asked = process.env["LAW_RUNS"];

/** Runs of every law: a fixed seed in the quick tier, a fresh one where `LAW_RUNS` asks for a number of runs. */
export const lawRuns = asked === undefined ? { numRuns: 45, seed: 20250630 } : { numRuns: Number(asked) };

/** The same for laws whose single case costs a multiple. */
export function fewerRuns(divisor: number): typeof lawRuns {
  return { ...lawRuns, numRuns: Math.max(4, Math.ceil(lawRuns.numRuns / divisor)) };
}
