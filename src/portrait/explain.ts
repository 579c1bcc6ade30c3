import { compileRules } from "../engine/index.js";
import { IntegrityError, type Localized } from "../kernel/index.js";
import { type Archive, type Model, viewArchive } from "../model/index.js";
import type { Outcome, OutcomeStatus } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { AssessOptions } from "./AssessOptions.js";
import type { CompileRulebookOptions } from "./compileRulebook.js";
import { readOptions } from "./readOptions.js";
import { readView } from "./readView.js";
import { requireSameModel } from "./requireSameModel.js";

export interface ExplainOptions<R extends string = string>
  extends Omit<AssessOptions, "include">,
    CompileRulebookOptions {
  readonly rule: R;
}

/** One record, group, period or subject the rule was applied to, with every condition that was looked at. */
export type ExplainedItem<R extends string = string> = Omit<Outcome<R>, "status"> & { readonly status: OutcomeStatus };

export interface Explanation<R extends string = string> {
  readonly rule: R;
  readonly title: Localized;
  readonly why: Localized;
  /** Every item, silent ones too. */
  readonly items: readonly ExplainedItem<R>[];
}

/**
 * What one rule says of every item of an archive and why, also where it stays silent.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && explain(archive, standardRulebook, standardModel, { rule: "int-gift-not-handed-over", asOf: "2025-06-30", audience: "dic" }).items[0]?.status //=> "notCovered"
 */
export function explain<M extends Model, R extends string>(
  archive: Archive<M>,
  rulebook: Rulebook<R>,
  model: M,
  options: ExplainOptions<R>,
): Explanation<R> {
  requireSameModel(rulebook, model);
  const { asOf, knownAt, audience } = readOptions(options);
  const rules = new Map(rulebook.rules.map((rule) => [rule.id as string, rule]));
  const rule = rules.get(options.rule);
  if (rule === undefined)
    throw new IntegrityError(
      "rule-unknown",
      `the rulebook ${rulebook.id} has no rule of this id; rulebook.rules lists them`,
      { rule: options.rule },
    );
  const view = viewArchive(archive, model, { asOf, knownAt, audience, sha256: options.sha256 });
  const evaluation = compileRules(rulebook, model)(view, { explainSilent: true, only: new Set([rule.id]) });
  const items = readView(view, evaluation, rulebook, rules).evaluation.outcomes;
  return { rule: rule.id, title: rule.title, why: rule.why, items };
}
