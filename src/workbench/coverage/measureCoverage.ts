import { compileRules } from "../../engine/index.js";
import { type ArchiveInput, archiveFrom, audiences, type Model, type View, viewArchive } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { onlyRule } from "../examples/onlyRule.js";
import { viewExample } from "../examples/viewExample.js";
import { findHints } from "./hints/findHints.js";
import type { RuleCoverage } from "./RuleCoverage.js";
import { requirementsOf } from "./requirementsOf.js";
import { Sightings } from "./Sightings.js";

/**
 * Whether the examples of each rule show every condition true, false and unknown, and every number and date from both sides.
 * What the model or the language rules out is excused, with the reason. `hints`: changes to examples are tried that would
 * show what is open, which takes its time.
 */
export function measureCoverage(
  rulebook: Rulebook,
  model: Model,
  options: { readonly hints?: boolean } = {},
): readonly RuleCoverage[] {
  const tested = viewTests(rulebook, model);
  return rulebook.rules.map((rule) => {
    const sightings = new Sightings();
    const evaluate = compileRules(onlyRule(rule, rulebook), model, sightings.observer);
    for (const example of rule.examples) {
      const seen = viewExample(example, rule, model);
      if ("view" in seen) evaluate(seen.view);
    }
    for (const view of tested) evaluate(view);
    const requirements = requirementsOf(rule, model);
    const open = requirements.filter(
      ({ part, sight, excused }) => excused === undefined && !sightings.has(part, sight),
    );
    const hints = options.hints === true && open.length > 0 ? findHints(open, rule, rulebook, model) : new Map();
    return { rule, requirements, open, hints };
  });
}

function viewTests({ tests }: Rulebook, model: Model): readonly View[] {
  return tests.flatMap((test) => {
    // BECAUSE: whatever the test gives is checked by archiveFrom like any other archive.
    const { archive } = archiveFrom(test.archive as ArchiveInput<Model>, model);
    const audience = audiences.find((one) => one === test.audience) ?? "dic";
    const { asOf, knownAt = asOf } = test;
    return archive === undefined ? [] : [viewArchive(archive, model, { asOf, knownAt, audience })];
  });
}
