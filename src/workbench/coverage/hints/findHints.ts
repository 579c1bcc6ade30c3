import { compileRules } from "../../../engine/index.js";
import type { Model } from "../../../model/index.js";
import type { OutcomeStatus } from "../../../result/index.js";
import type { Example, Rule, Rulebook } from "../../../rulebook/index.js";
import { gravestOutcome } from "../../examples/gravestOutcome.js";
import { onlyRule } from "../../examples/onlyRule.js";
import { viewExample } from "../../examples/viewExample.js";
import type { Requirement } from "../Requirement.js";
import { Sightings } from "../Sightings.js";
import type { Change, Trial } from "./Trial.js";
import { trialsFor } from "./trialsFor.js";

/** An example that would show what is asked for: one there is, with something changed. */
export interface Hint {
  /** The example that it changes. */
  readonly from: Example;
  readonly changes: readonly Change[];
  /** The example as it would be. */
  readonly example: Example;
  /** What the rule says of it; whether that is right is for the author to say. */
  readonly outcome: OutcomeStatus;
}

const mostTrials = 4000;

/** For each thing that no example shows, a change to one that was tried and does, where one was found. */
export function findHints(
  open: readonly Requirement[],
  rule: Rule,
  rulebook: Rulebook,
  model: Model,
): ReadonlyMap<Requirement, Hint> {
  const found = new Map<Requirement, Hint>();
  let seen = new Sightings();
  const evaluate = compileRules(onlyRule(rule, rulebook), model, (...sight) => seen.observer(...sight));
  const tryOne = (example: Example): OutcomeStatus | undefined => {
    seen = new Sightings();
    const shown = viewExample(example, rule, model);
    return "view" in shown ? gravestOutcome(evaluate(shown.view).outcomes) : undefined;
  };
  let tried = 0;
  const note = (from: Example, { example, changes }: Trial): void => {
    tried += 1;
    const outcome = tryOne(example);
    if (outcome === undefined) return;
    for (const requirement of open)
      if (!found.has(requirement) && seen.has(requirement.part, requirement.sight))
        found.set(requirement, { from, changes, example, outcome });
  };
  // Those that fire first: one change to them is the plainest example.
  const bases = [...rule.examples].sort((a, b) => Number(b.expect === "fires") - Number(a.expect === "fires"));
  for (const requirement of open) {
    for (const from of bases) {
      if (found.has(requirement) || tried > mostTrials) break;
      if (tryOne(from) === undefined) continue;
      for (const trial of trialsFor(requirement, from, seen, { rule, rulebook, model })) {
        if (found.has(requirement)) break;
        note(from, trial);
      }
    }
  }
  return found;
}
