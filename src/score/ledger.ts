import type { LedgerLine } from "../result/index.js";
import type { Scoring } from "../rulebook/index.js";
import type { SettledOutcome } from "./SettledOutcome.js";
import type { Totals } from "./totals.js";
import { weightedPoints } from "./weightedPoints.js";

/** A line for each incident with a value, worst first, and the cut to the ceiling as a line of its own: they add up to the points. */
export function ledger<R extends string>(
  heads: readonly SettledOutcome<R>[],
  sums: Totals,
  { weights }: Scoring,
): readonly LedgerLine<R>[] {
  const lines = heads
    .filter(({ value }) => value.lo > 0)
    .map(({ incident, rule, outcome, value, factors }, index): LedgerLine<R> => {
      const weight = weights[index] ?? 0;
      return {
        incident,
        rule: rule.id,
        finding: outcome.id,
        category: rule.category,
        value: value.lo,
        rank: index + 1,
        weight,
        points: weightedPoints(value.lo, weight),
        factors: {
          base: factors.base.lo,
          verification: factors.verification.lo,
          decay: factors.decay.lo,
          post: factors.post.lo,
          mitigation: factors.mitigation.lo,
        },
      };
    });
  return sums.points === sums.all ? lines : [...lines, { points: sums.points - sums.all, cut: "ceiling" }];
}
