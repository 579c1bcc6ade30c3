import type { Rule, Scoring } from "../../rulebook/index.js";

/** The gravest severity of a rule, and the most base points of any of its tiers. */
export function heaviestTier(
  { severity: { from, raise } }: Rule,
  scoring: Scoring,
): { readonly severity: number; readonly base: number } {
  let severity = from;
  let base = scoring.base[from] ?? 0;
  for (const { to } of raise) {
    severity = Math.max(severity, to);
    base = Math.max(base, scoring.base[to] ?? 0);
  }
  return { severity, base };
}
