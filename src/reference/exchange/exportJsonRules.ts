import type { Diagnostic } from "../../kernel/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";
import type { JsonRule } from "../jsonRulesEngine.js";
import { dayOf } from "./dayOf.js";
import * as say from "./diagnostics/export.js";
import { planRule } from "./planRule.js";

export interface ExportJsonRulesOptions {
  /** Day of the assessment, YYYY-MM-DD: spans such as the last twelve months are counted back from it. */
  readonly asOf: string;
}

export interface ExportedJsonRules {
  /** For json-rules-engine as it is: its ten operators, no custom fact, path or parameter. One rule a rule, named by its id. */
  readonly rules: readonly JsonRule[];
  /** By rule: the facts it reads. `jsonFactsOf` computes them for every item of an archive. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * When the rules of a rulebook fire, as rules of json-rules-engine. They agree with ours wherever every fact is exactly known;
 * what cannot be said there is reported, and so is what is computed beforehand.
 * @throws IntegrityError `as-of-form` where the day is no whole day.
 * @example
 * exportJsonRules(standardRulebook, { asOf: "2025-06-30" }).rules.find(({ name }) => name === "int-gift-accepted")?.event.type //=> "finding"
 */
export function exportJsonRules(rulebook: Rulebook, options: ExportJsonRulesOptions): ExportedJsonRules {
  const asOf = dayOf(options.asOf);
  const diagnostics: Diagnostic[] = [say.exportTwoValues(undefined, {})];
  const rules: JsonRule[] = [];
  const facts: Record<string, readonly string[]> = {};
  for (const rule of rulebook.rules) {
    const { id, status, place } = rule;
    if (status === "draft" || status === "retired") {
      diagnostics.push(say.exportStatus(place, { rule: id, status }));
      continue;
    }
    const { condition, plan, obstacles } = planRule(rule, rulebook, asOf);
    const [obstacle] = obstacles;
    if (obstacle !== undefined) {
      diagnostics.push(say.exportRuleOmitted(place, { rule: id, reason: obstacle.en, reasonZh: obstacle.zh }));
      continue;
    }
    const names = [...plan.reads.keys()];
    const computed = computedFacts(rule, names);
    if (computed.length > 0) diagnostics.push(say.exportComputed(place, { rule: id, facts: computed }));
    rules.push({
      name: id,
      conditions: condition,
      event: {
        type: rule.kind,
        params: { rule: id, severity: rule.severity.from, asOf: options.asOf, title: { ...rule.title } },
      },
    });
    facts[id] = names;
  }
  return { rules, facts, diagnostics };
}

/** What is no fact of the catalogue: measures, arithmetic, parameters, comparisons of their own. */
function computedFacts(rule: Rule, names: readonly string[]): readonly string[] {
  const lets = new Set(rule.let.map(({ name }) => name));
  return names.filter((name) => lets.has(name) || /[ (]/.test(name) || name.startsWith("peer."));
}
