import { compareText } from "../../kernel/index.js";
import type { Scoring } from "../../rulebook/index.js";
import { GradeScale } from "./GradeScale.js";
import type { SilentRule } from "./SilentRule.js";
import { sumOfIncidents } from "./sumOfIncidents.js";
import type { Weighed } from "./Weighed.js";

export interface WorstCase<R extends string> {
  readonly points: bigint;
  /** Place on the scale of grades. */
  readonly place: number;
  /** By how much each missing fact alone would bring the points down, the most first. */
  readonly missing: readonly { readonly fact: string; readonly rules: readonly R[]; readonly narrows: bigint }[];
}

/** Everything unknown at its worst (design §6, `high`), and which missing facts it hangs on. */
export function worstCase<R extends string>(
  findings: readonly Weighed<R>[],
  silent: readonly SilentRule<R>[],
  scoring: Scoring,
): WorstCase<R> {
  const scale = new GradeScale(scoring);
  const points = pointsWith(undefined, findings, silent, scoring);
  let place = scale.reachedBy(points);
  for (const { maybeEstablished, value, severity } of findings)
    if (maybeEstablished && value.hi > 0n) place = Math.max(place, scale.demandedBy(severity.hi));
  for (const one of silent) place = Math.max(place, one.place);

  const waiting = new Map<string, R[]>();
  for (const { missing, rule } of [...findings.map(asked), ...silent])
    for (const fact of missing) {
      const rules = waiting.get(fact) ?? [];
      if (!rules.includes(rule)) rules.push(rule);
      waiting.set(fact, rules);
    }
  const missing = [...waiting].map(([fact, rules]) => ({
    fact,
    rules: rules.sort(compareText),
    narrows: points - pointsWith(fact, findings, silent, scoring),
  }));
  missing.sort((a, b) => (a.narrows === b.narrows ? compareText(a.fact, b.fact) : a.narrows > b.narrows ? -1 : 1));
  return { points, place, missing };
}

function asked<R extends string>({
  outcome,
  rule,
}: Weighed<R>): { readonly missing: readonly string[]; readonly rule: R } {
  return { missing: outcome.missing, rule: rule.id };
}

/** The points at worst once `known` has come in and was harmless. */
function pointsWith<R extends string>(
  known: string | undefined,
  findings: readonly Weighed<R>[],
  silent: readonly SilentRule<R>[],
  scoring: Scoring,
): bigint {
  const cameIn = (missing: readonly string[]): boolean => known !== undefined && missing.includes(known);
  const incidents = new Map<string, bigint>();
  for (const { outcome, group, value } of findings) {
    let worst = value.hi;
    if (cameIn(outcome.missing)) worst = outcome.status === "fires" ? value.lo : 0n;
    if (worst > (incidents.get(group) ?? 0n)) incidents.set(group, worst);
  }
  const values = [...incidents.values()];
  for (const { missing, atMost } of silent) if (!cameIn(missing)) values.push(atMost);
  return sumOfIncidents(values, scoring);
}
