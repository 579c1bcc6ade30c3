import type { Evaluation } from "../../result/index.js";
import type { Rule, Rulebook, Scoring } from "../../rulebook/index.js";
import { GradeScale } from "./GradeScale.js";
import { heaviestTier } from "./heaviestTier.js";
import type { SilentRule } from "./SilentRule.js";

/** The scoring rules that may have more to say than the archive lets them (design §6, `high`). */
export function silentRules<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
): readonly SilentRule<R>[] {
  const { scoring } = rulebook;
  const silent: SilentRule<R>[] = [];
  for (const tally of evaluation.tallies) {
    if (!tally.notCovered && !tally.partial) continue;
    const rule = rulebook.rules.find(({ id }) => id === tally.rule);
    if (rule === undefined || rule.status !== "active" || rule.kind !== "finding") continue;
    const { severity, base } = heaviestTier(rule, scoring);
    if (base === 0) continue;
    let missing = recordTypesOf(rule);
    if (tally.notCovered)
      for (const outcome of evaluation.outcomes)
        if (outcome.rule === rule.id && outcome.status === "notCovered") missing = outcome.missing;
    silent.push({
      rule: rule.id,
      atMost: (BigInt(base) * BigInt(dearestPost(rule, scoring))) / 1000n,
      place: scoring.verification[rule.verification].established ? new GradeScale(scoring).demandedBy(severity) : -1,
      missing,
    });
  }
  return silent;
}

function dearestPost({ category }: Rule, { postFactor }: Scoring): number {
  let most = postFactor.otherwise;
  if (postFactor.fact !== undefined && postFactor.categories.includes(category))
    for (const factor of Object.values(postFactor.values)) most = Math.max(most, factor);
  return most;
}

function recordTypesOf({ each }: Rule): readonly string[] {
  switch (each.kind) {
    case "record":
      return each.types;
    case "group":
      return [each.type];
    default:
      return [];
  }
}
