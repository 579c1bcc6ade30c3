import type { View } from "../../model/index.js";
import { type Evaluation, insufficientData, type LedgerLine } from "../../result/index.js";
import type { Rulebook, Scoring } from "../../rulebook/index.js";
import type { Account } from "./Account.js";
import { decidedShare } from "./decidedShare.js";
import { GradeScale } from "./GradeScale.js";
import { graver } from "./graver.js";
import { ledgerLines } from "./ledgerLines.js";
import { scoreOnKnots } from "./scoreOnKnots.js";
import { silentRules } from "./silentRules.js";
import { sumFindings } from "./sumFindings.js";
import type { Weighed } from "./Weighed.js";
import { weighFindings } from "./weighFindings.js";
import { worstCase } from "./worstCase.js";

/** Findings → ledger, points, score, grade, interval, coverage (design §6), on BigInt throughout. */
export function keepAccount<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
  view: View,
): Account<R> {
  const { scoring } = rulebook;
  const scale = new GradeScale(scoring);
  const weighed = weighFindings(evaluation, rulebook, view, "active");
  const findings = weighed.filter(({ rule }) => rule.kind === "finding");
  const sorted = sortOut(findings);
  const sums = sumFindings(
    findings.filter(({ outcome }) => outcome.status === "fires"),
    scoring,
  );
  const silent = silentRules(evaluation, rulebook);
  const worst = worstCase(findings, silent, scoring);
  const permille = decidedShare(evaluation.tallies, rulebook);
  const ledger = ledgerLines(sorted.heads, sums, scoring);
  const atMost = new Map<string, number>();
  for (const { outcome, value } of findings) if (outcome.status === "unknown") atMost.set(outcome.id, Number(value.hi));
  for (const one of silent) atMost.set(one.rule, Number(one.atMost));
  return {
    weighed,
    ...sorted,
    sums,
    ledger,
    points: Number(sums.points),
    established: Number(sums.established),
    score: Number(scoreOnKnots(sums.points, scoring.knots)),
    grade: permille < BigInt(scoring.minimumCoverage) ? insufficientData : scale.nameOf(sums.place),
    floors: sums.floors.map(({ place, finding }) => ({ grade: scale.nameOf(place), finding })),
    interval: {
      low: { points: Number(sums.established), grade: scale.nameOf(sums.lowPlace) },
      high: { points: Number(worst.points), grade: scale.nameOf(worst.place) },
      stable: sums.lowPlace === worst.place,
    },
    permille: Number(permille),
    missing: worst.missing.map(({ fact, rules, narrows }) => ({ fact, rules, narrows: Number(narrows) })),
    atMost,
    dimensions: dimensionsOf(ledger, scoring),
  };
}

/** What fires, split into heads of incidents, the rest of those incidents, and what no longer counts. */
function sortOut<R extends string>(
  findings: readonly Weighed<R>[],
): Pick<Account<R>, "heads" | "sameIncident" | "lapsed"> {
  const counting: Weighed<R>[] = [];
  const lapsed: Account<R>["lapsed"][number][] = [];
  for (const finding of findings) {
    if (finding.outcome.status !== "fires") continue;
    const reason = lapseReason(finding);
    if (reason === undefined) counting.push(finding);
    else if (finding.standing !== "dismissed") lapsed.push({ finding, reason });
  }
  counting.sort(graver);
  const heads: Weighed<R>[] = [];
  const sameIncident: Weighed<R>[] = [];
  for (const finding of counting)
    (heads.some(({ group }) => group === finding.group) ? sameIncident : heads).push(finding);
  return { heads, sameIncident, lapsed };
}

function lapseReason({ factors, sanctions }: Weighed): Account["lapsed"][number]["reason"] | undefined {
  if (factors.verification.hi === 0n) return "standing";
  if (sanctions === "over") return "sanctions-over";
  return factors.decay.hi === 0n ? "faded" : undefined;
}

/** Points by dimension, and what is left of its health: 100 without points, 0 from the cap on. */
function dimensionsOf(ledger: readonly LedgerLine[], scoring: Scoring): Account["dimensions"] {
  const cap = BigInt(scoring.dimensionCap);
  const dimensions: Account["dimensions"][number][] = [];
  for (const { id, categories } of scoring.dimensions) {
    let points = 0n;
    for (const line of ledger)
      if (line.category !== undefined && categories.includes(line.category)) points += BigInt(line.points);
    const left = points > cap ? 0n : cap - points;
    dimensions.push({ id, points: Number(points), health: Number((100n * left) / cap) });
  }
  return dimensions;
}
