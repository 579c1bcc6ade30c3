import { compileRules } from "../../engine/index.js";
import type { SourcePlace } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { OutcomeStatus } from "../../result/index.js";
import type { Example, Rule, Rulebook } from "../../rulebook/index.js";
import { gravestOutcome } from "./gravestOutcome.js";
import { onlyRule } from "./onlyRule.js";
import { viewExample } from "./viewExample.js";

export interface ExampleResult {
  readonly rule: string;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
  readonly place: SourcePlace;
}

/** Runs every example of every rule. An archive that cannot be read fails its example with what is wrong. */
export function runExamples(rulebook: Rulebook, model: Model): readonly ExampleResult[] {
  return rulebook.rules.flatMap((rule) => {
    const evaluate = compileRules(onlyRule(rule, rulebook), model);
    return rule.examples.map((example) => {
      const { found, missing, problem } = runOne(example, rule, model, evaluate);
      const absent = (example.missing ?? []).filter((fact) => !missing.includes(fact));
      const passed = problem === undefined && found === example.expect && absent.length === 0;
      const expected =
        example.missing === undefined ? example.expect : `${example.expect} (${example.missing.join(", ")})`;
      return {
        rule: rule.id,
        name: example.name,
        passed,
        expected,
        found: problem ?? (missing.length === 0 ? found : `${found} (${missing.join(", ")})`),
        place: example.place,
      };
    });
  });
}

function runOne(
  example: Example,
  rule: Rule,
  model: Model,
  evaluate: ReturnType<typeof compileRules>,
): { readonly found: OutcomeStatus; readonly missing: readonly string[]; readonly problem?: string } {
  const seen = viewExample(example, rule, model);
  if ("problem" in seen) return { found: "silent", missing: [], problem: seen.problem };
  const { outcomes } = evaluate(seen.view);
  return { found: gravestOutcome(outcomes), missing: [...new Set(outcomes.flatMap(({ missing }) => missing))] };
}
