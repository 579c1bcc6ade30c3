import { compareText } from "../kernel/index.js";
import type { SettledOutcome } from "./SettledOutcome.js";

/**
 * The head of each incident, the finding with the largest value, worst incident first; ties by rule, then item.
 * SEE: design §6, `v(i)`. LAW: the order in which findings arrive never matters.
 */
export function rankIncidents<R extends string>(findings: readonly SettledOutcome<R>[]): readonly SettledOutcome<R>[] {
  const heads = new Map<string, SettledOutcome<R>>();
  for (const finding of findings) {
    const head = heads.get(finding.incidentKey);
    if (head === undefined || byWeight(finding, head) < 0) heads.set(finding.incidentKey, finding);
  }
  return [...heads.values()].sort(byWeight);
}

/** Larger values first; what is only possible decides among equals, then rule and item by code point. */
export function byWeight(a: SettledOutcome, b: SettledOutcome): number {
  return (
    b.value.lo - a.value.lo ||
    b.value.hi - a.value.hi ||
    compareText(a.outcome.rule, b.outcome.rule) ||
    compareText(a.outcome.item.key, b.outcome.item.key) ||
    compareText(a.outcome.id, b.outcome.id)
  );
}
