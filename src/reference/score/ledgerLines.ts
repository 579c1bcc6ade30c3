import type { Factors, LedgerLine } from "../../result/index.js";
import type { Scoring } from "../../rulebook/index.js";
import type { Sums } from "./Sums.js";
import type { Weighed } from "./Weighed.js";

/** A line for each incident that is worth something, and the cut to the ceiling: they add up to the points. */
export function ledgerLines<R extends string>(
  heads: readonly Weighed<R>[],
  sums: Sums,
  { weights }: Scoring,
): readonly LedgerLine<R>[] {
  const lines: LedgerLine<R>[] = [];
  for (const head of heads) {
    if (head.value.lo === 0n) continue;
    const weight = weights[lines.length] ?? 0;
    lines.push({
      incident: head.incident,
      rule: head.rule.id,
      finding: head.outcome.id,
      category: head.rule.category,
      value: Number(head.value.lo),
      rank: lines.length + 1,
      weight,
      points: Number((head.value.lo * BigInt(weight)) / 1000n),
      factors: certainFactors(head),
    });
  }
  const cut = sums.points - sums.all;
  if (cut !== 0n) lines.push({ points: Number(cut), cut: "ceiling" });
  return lines;
}

/** The factors that certainly hold, as shown. */
export function certainFactors({ factors }: Weighed): Factors {
  return {
    base: Number(factors.base.lo),
    verification: Number(factors.verification.lo),
    decay: Number(factors.decay.lo),
    post: Number(factors.post.lo),
    mitigation: Number(factors.mitigation.lo),
  };
}
