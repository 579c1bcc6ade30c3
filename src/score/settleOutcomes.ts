import type { Standing } from "../kernel/index.js";
import type { Evaluation, Outcome, ReviewMark, SanctionPeriod } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import { cappedSeverity, factorBounds, possibleStandings } from "./factorBounds.js";
import { findingValue } from "./findingValue.js";
import { governing } from "./governing.js";
import { incidentOf, incidentsOfReviewedMatters } from "./incidentOf.js";
import { ruleTable } from "./ruleTable.js";
import type { ScoreOptions } from "./ScoreOptions.js";
import type { FactorBounds, SettledOutcome } from "./SettledOutcome.js";
import { standingAfterReview } from "./standingAfterReview.js";

interface Reviewed<R extends string> {
  readonly outcome: Outcome<R>;
  readonly rule: Rule<R>;
  readonly review: ReviewMark | null;
  readonly standing: Standing | "unknown";
}

/**
 * Decides of each fired or unknown outcome of the finding and gate rules with this status what scoring needs: review,
 * incident, sanctions, factors, value.
 */
export function settleOutcomes<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
  options: ScoreOptions,
  status: "active" | "shadow" = "active",
): readonly SettledOutcome<R>[] {
  const { byId } = ruleTable<R>(rulebook);
  const reviewed: Reviewed<R>[] = [];
  for (const outcome of evaluation.outcomes) {
    const rule = byId.get(outcome.rule);
    if (rule?.status !== status || (rule.kind !== "finding" && rule.kind !== "gate")) continue;
    if (outcome.status !== "fires" && outcome.status !== "unknown") continue;
    const { review, standing } = standingAfterReview(outcome, options);
    reviewed.push({ outcome, rule, review, standing });
  }
  if (reviewed.length === 0) return [];
  const matters = incidentsOfReviewedMatters(reviewed);
  const named = reviewed.map(({ outcome, rule, review, standing }) => {
    return { outcome, rule, review, standing, incident: incidentOf(outcome, review, matters) };
  });
  const sanctions = sanctionsByIncident(evaluation.sanctions, named);
  const reliefs = sanctionsOverFrom(options.reliefs);
  return named.map(({ outcome, rule, review, standing, incident }) => {
    const governed = governing(sanctions.get(incident.key) ?? [], reliefs.get(incident.key), options.asOf);
    const factors = factorBounds(outcome, rule, standing, governed, rulebook.scoring);
    const established = possibleStandings(standing, rule.verification).map(
      (one) => rulebook.scoring.verification[one].established,
    );
    return {
      outcome,
      rule,
      review,
      standing,
      established: established.every((one) => one),
      mayBeEstablished: established.some((one) => one),
      incident: incident.name,
      incidentKey: incident.key,
      governing: governed,
      severity: cappedSeverity(outcome),
      factors,
      value: { lo: valueAt(factors, "lo"), hi: valueAt(factors, "hi") },
    };
  });
}

/** First day without a governing sanction, by incident: of several facts the earliest, in whatever order they came. */
function sanctionsOverFrom(reliefs: ScoreOptions["reliefs"]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const relief of reliefs) {
    if (relief.kind !== "sanctions-over") continue;
    const key = `=${relief.incident}`;
    days.set(key, Math.min(relief.from, days.get(key) ?? relief.from));
  }
  return days;
}

function valueAt(factors: FactorBounds, side: "lo" | "hi"): number {
  return findingValue({
    base: factors.base[side],
    verification: factors.verification[side],
    decay: factors.decay[side],
    post: factors.post[side],
    mitigation: factors.mitigation[side],
  });
}

/** Sanctions by the incident they govern; one without an incident id governs the findings about its own record. */
function sanctionsByIncident(
  sanctions: readonly SanctionPeriod[],
  findings: readonly { readonly outcome: Outcome; readonly incident: { readonly key: string } }[],
): ReadonlyMap<string, readonly SanctionPeriod[]> {
  const byIncident = new Map<string, Set<SanctionPeriod>>();
  const alone = new Map<string, SanctionPeriod>();
  const add = (key: string, sanction: SanctionPeriod): void => {
    const known = byIncident.get(key);
    if (known === undefined) byIncident.set(key, new Set([sanction]));
    else known.add(sanction);
  };
  for (const sanction of sanctions) {
    if (sanction.incidentId === null) alone.set(sanction.record, sanction);
    else add(`=${sanction.incidentId}`, sanction);
  }
  for (const { outcome, incident } of findings) {
    const sanction = outcome.item.kind === "record" ? alone.get(outcome.item.key) : undefined;
    if (sanction !== undefined) add(incident.key, sanction);
  }
  return new Map([...byIncident].map(([key, set]) => [key, [...set]]));
}
