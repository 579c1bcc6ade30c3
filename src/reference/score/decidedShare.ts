import type { RuleTally } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { heaviestTier } from "./heaviestTier.js";

/** Coverage in per mille (design §6; decision 002, line 6): one floor for each rule, one for the sum. */
export function decidedShare<R extends string>(tallies: readonly RuleTally<R>[], rulebook: Rulebook<R>): bigint {
  let asked = 0n;
  let decided = 0n;
  for (const rule of rulebook.rules) {
    if (rule.status !== "active" || rule.kind !== "finding") continue;
    const weight = BigInt(heaviestTier(rule, rulebook.scoring).base);
    for (const tally of tallies) {
      if (tally.rule !== rule.id) continue;
      asked += weight;
      if (tally.notCovered) continue;
      const open = BigInt(tally.unknown) + (tally.partial ? 1n : 0n);
      const done = BigInt(tally.decided);
      // Nothing to look at in a complete type is an answer.
      decided += done + open === 0n ? weight * 1000n : (weight * 1000n * done) / (done + open);
    }
  }
  return asked === 0n ? 1000n : decided / asked;
}
