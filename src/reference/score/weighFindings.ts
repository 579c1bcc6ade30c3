import { type Standing, standings } from "../../kernel/index.js";
import type { View } from "../../model/index.js";
import type { Bounds, Evaluation, Outcome, ReviewMark } from "../../result/index.js";
import type { Rule, Rulebook, Scoring } from "../../rulebook/index.js";
import { heardReview } from "./heardReview.js";
import { nameIncidents } from "./nameIncidents.js";
import { sanctionsOn } from "./sanctionsOn.js";
import type { FactorSpans, Span, Weighed } from "./Weighed.js";

const none: Span = { lo: 0n, hi: 0n };
const whole: Span = { lo: 1000n, hi: 1000n };

/** Every finding that fires or may fire, of the finding and gate rules of this status, weighed on its own. */
export function weighFindings<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
  view: View,
  status: "active" | "shadow",
): readonly Weighed<R>[] {
  const heard: { readonly outcome: Outcome<R>; readonly rule: Rule<R>; readonly review: ReviewMark | null }[] = [];
  for (const outcome of evaluation.outcomes) {
    if (outcome.status !== "fires" && outcome.status !== "unknown") continue;
    const rule = rulebook.rules.find(({ id }) => id === outcome.rule);
    if (rule === undefined || rule.status !== status) continue;
    if (rule.kind === "finding" || rule.kind === "gate")
      heard.push({ outcome, rule, review: heardReview(outcome, view) });
  }
  const incidents = nameIncidents(heard);
  const grouped = heard.map(({ outcome }, index) => ({ outcome, group: incidents[index]?.group ?? "" }));
  const sanctionsOf = sanctionsOn(evaluation.sanctions, grouped, view);
  return heard.map(({ outcome, rule, review }, index) => {
    const { name, group } = incidents[index] ?? { name: "", group: "" };
    const sanctions = sanctionsOf(group);
    const standing = review === null ? outcome.standing : review.decision;
    const possible = standingsItMayHave(standing, rule);
    const factors = factorsOf(outcome, possible, sanctions, rulebook.scoring);
    return {
      outcome,
      rule,
      review,
      standing,
      surelyEstablished: !possible.some((one) => !rulebook.scoring.verification[one].established),
      maybeEstablished: possible.some((one) => rulebook.scoring.verification[one].established),
      incident: name,
      group,
      sanctions,
      severity: severityAfterCap(outcome),
      factors,
      value: { lo: worth(factors, "lo"), hi: worth(factors, "hi") },
    };
  });
}

/** A record that states no standing may have any that is no better than the rule's own. */
function standingsItMayHave(standing: Standing | "unknown", rule: Rule): readonly Standing[] {
  if (standing !== "unknown") return [standing];
  const possible: Standing[] = [];
  let reached = false;
  for (const one of standings) {
    if (one === rule.verification) reached = true;
    if (reached) possible.push(one);
  }
  return possible;
}

function severityAfterCap({ severity, mitigation: { maxSeverity } }: Outcome): Bounds {
  return {
    lo: Math.min(maxSeverity.lo, severity.lo),
    hi: Math.min(maxSeverity.hi, severity.hi),
  };
}

function factorsOf(
  outcome: Outcome,
  possible: readonly Standing[],
  sanctions: Weighed["sanctions"],
  scoring: Scoring,
): FactorSpans {
  const severity = severityAfterCap(outcome);
  const bases: number[] = [];
  for (let tier = severity.lo; tier <= severity.hi; tier += 1) {
    const points = scoring.base[tier];
    if (points !== undefined) bases.push(points);
  }
  return {
    base: spanOf(bases),
    verification: spanOf(possible.map((one) => scoring.verification[one].factor)),
    decay: decayUnder(sanctions, outcome.decay),
    post: spanOf([outcome.postFactor.lo, outcome.postFactor.hi]),
    mitigation: spanOf([outcome.mitigation.factor.lo, outcome.mitigation.factor.hi]),
  };
}

/** A sanction in force holds the finding at full weight, sanctions all over take its weight. */
function decayUnder(sanctions: Weighed["sanctions"], own: Bounds): Span {
  if (sanctions === "in-force") return whole;
  if (sanctions === "over") return none;
  if (sanctions === "open") return { lo: none.lo, hi: whole.hi };
  return spanOf([own.lo, own.hi]);
}

function spanOf(numbers: readonly number[]): Span {
  let span: Span | undefined;
  for (const number of numbers) {
    const exact = BigInt(number);
    if (span === undefined) span = { lo: exact, hi: exact };
    else span = { lo: exact < span.lo ? exact : span.lo, hi: exact > span.hi ? exact : span.hi };
  }
  return span ?? none;
}

/** Two factors and a floor, then two factors and a floor: the first line of design §6. Division of BigInt rounds down. */
function worth(factors: FactorSpans, end: keyof Span): bigint {
  const own = (factors.base[end] * factors.verification[end] * factors.decay[end]) / 1_000_000n;
  return (own * factors.post[end] * factors.mitigation[end]) / 1_000_000n;
}
