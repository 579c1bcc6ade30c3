import { compareText } from "../kernel/index.js";
import type { RuleTally } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { floorDivide } from "./floorDivide.js";
import { highPoints, type MayCount } from "./interval.js";
import { ruleTable } from "./ruleTable.js";
import type { ScoreSheet } from "./ScoreSheet.js";

const perMille = 1000;

/** How much of what the rules ask could be decided, in per mille, each rule by its gravest tier (design §6, `Coverage`). */
export function coverage<R extends string>(tallies: readonly RuleTally<R>[], rulebook: Rulebook<R>): number {
  const { weights } = ruleTable(rulebook);
  let whole = 0;
  let decided = 0;
  for (const tally of tallies) {
    const weight = weights.get(tally.rule);
    if (weight === undefined) continue;
    whole += weight;
    decided += floorDivide(weight * perMille * decidedOf(tally), askedOf(tally));
  }
  return whole === 0 ? perMille : floorDivide(decided, whole);
}

function decidedOf({ notCovered, decided, unknown, partial }: RuleTally): number {
  if (notCovered) return 0;
  // An empty complete type is an answer: there is nothing to find.
  return decided === 0 && unknown === 0 && !partial ? 1 : decided;
}

function askedOf(tally: RuleTally): number {
  return Math.max(1, decidedOf(tally) + tally.unknown + (tally.partial ? 1 : 0));
}

/** The missing facts, the one that could narrow the interval most first. */
export function missingFacts<R extends string>(
  may: MayCount<R>,
  { scoring }: Rulebook<R>,
): ScoreSheet<R>["coverage"]["missing"] {
  const rulesOf = new Map<string, Set<R>>();
  const note = (facts: readonly string[], rule: R): void => {
    for (const fact of facts) {
      const known = rulesOf.get(fact);
      if (known === undefined) rulesOf.set(fact, new Set([rule]));
      else known.add(rule);
    }
  };
  for (const { outcome } of [...may.fired, ...may.unknown]) note(outcome.missing, outcome.rule);
  for (const { missing, rule } of may.unheard) note(missing, rule);
  const high = highPoints(may, scoring);
  return [...rulesOf]
    .map(([fact, rules]) => ({
      fact,
      rules: [...rules].sort(compareText),
      narrows: high - highPoints(may, scoring, fact),
    }))
    .sort((a, b) => b.narrows - a.narrows || compareText(a.fact, b.fact));
}
