import { compileRules } from "../../engine/index.js";
import type { SourcePlace } from "../../kernel/index.js";
import { type ArchiveInput, archiveFrom, type Model, viewArchive } from "../../model/index.js";
import type { OutcomeStatus } from "../../result/index.js";
import type { Example, Rule, Rulebook } from "../../rulebook/index.js";
import { completeExample } from "./completeExample.js";

export interface ExampleResult {
  readonly rule: string;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
  readonly place: SourcePlace;
}

/** Order in which the outcome of a rule is that of its gravest item. */
const order: readonly OutcomeStatus[] = ["fires", "unknown", "excepted", "notCovered", "silent"];

/** Runs every example of every rule. An archive that cannot be read fails its example with what is wrong. */
export function runExamples(rulebook: Rulebook, model: Model): readonly ExampleResult[] {
  return rulebook.rules.flatMap((rule) => {
    const evaluate = compileRules(
      {
        ...rulebook,
        rules: [rule.status === "active" || rule.status === "shadow" ? rule : { ...rule, status: "active" as const }],
      },
      model,
    );
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
  // BECAUSE: whatever the example gives is checked by archiveFrom like any other archive.
  const { archive, diagnostics } = archiveFrom(
    completeExample(example, rule, model) as unknown as ArchiveInput<Model>,
    model,
  );
  const wrong = diagnostics.find(({ severity, code }) => severity === "error" || code === "unknown-field");
  if (archive === undefined || wrong !== undefined)
    return {
      found: "silent",
      missing: [],
      problem: `${wrong?.code}: ${wrong?.message.en} ${wrong?.place?.kind === "archive" ? wrong.place.pointer : ""}`,
    };
  const asOf = example.asOf.last;
  const view = viewArchive(archive, model, { asOf, knownAt: asOf, audience: "dic" });
  const { outcomes } = evaluate(view);
  const [gravest] = [...outcomes].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return { found: gravest?.status ?? "silent", missing: [...new Set(outcomes.flatMap(({ missing }) => missing))] };
}
