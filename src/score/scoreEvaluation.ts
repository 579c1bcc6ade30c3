import { type Evaluation, insufficientData } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { coverage, missingFacts } from "./coverage.js";
import { dimensions } from "./dimensions.js";
import { interval, type MayCount } from "./interval.js";
import { knotScore } from "./knotScore.js";
import { lapseOf } from "./lapseOf.js";
import { ledger } from "./ledger.js";
import { byWeight, rankIncidents } from "./rankIncidents.js";
import type { ScoreOptions } from "./ScoreOptions.js";
import type { ScoreSheet } from "./ScoreSheet.js";
import type { SettledOutcome } from "./SettledOutcome.js";
import { settleOutcomes } from "./settleOutcomes.js";
import { totals } from "./totals.js";
import { unheardRules } from "./unheardRules.js";

/**
 * Turns findings into points, score, grade, interval and coverage, by the tables of the rulebook and nothing else (design §6).
 * Integers throughout; points count what is certain, the interval shows what is not.
 */
export function scoreEvaluation<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
  options: ScoreOptions,
): ScoreSheet<R> {
  const { scoring } = rulebook;
  const settled = settleOutcomes(evaluation, rulebook, options);
  const findings = settled.filter(({ rule }) => rule.kind === "finding");
  const fired = findings.filter(({ outcome }) => outcome.status === "fires");
  const unheard = unheardRules(evaluation, rulebook);
  const may: MayCount<R> = { fired, unknown: findings.filter(({ outcome }) => outcome.status === "unknown"), unheard };

  const sums = totals(fired, scoring);
  const counting = fired.filter((finding) => lapseOf(finding) === undefined);
  const heads = rankIncidents(counting);
  const leading = new Set(heads);
  const lines = ledger(heads, sums, scoring);
  const permille = coverage(evaluation.tallies, rulebook);
  return {
    settled,
    heads,
    sameIncident: counting.filter((finding) => !leading.has(finding)).sort(byWeight),
    lapsed: fired.flatMap((finding) => {
      const reason = lapseOf(finding);
      return reason === undefined || finding.standing === "dismissed" ? [] : [{ finding, reason }];
    }),
    ledger: lines,
    all: sums.all,
    established: sums.established,
    ...(sums.ceiling === undefined ? {} : { ceiling: sums.ceiling }),
    points: sums.points,
    score: knotScore(sums.points, scoring.knots),
    rawGrade: sums.grade,
    grade: permille < scoring.minimumCoverage ? insufficientData : sums.grade,
    floors: sums.floors,
    interval: interval(may, sums, scoring),
    coverage: { permille, missing: missingFacts(may, rulebook) },
    atMost: atMostOf(may),
    dimensions: dimensions(lines, scoring),
  };
}

function atMostOf({ unknown, unheard }: MayCount): ReadonlyMap<string, number> {
  const byFinding = new Map(unknown.map(({ outcome, value }: SettledOutcome) => [outcome.id, value.hi]));
  for (const { rule, value } of unheard) byFinding.set(rule, value);
  return byFinding;
}
