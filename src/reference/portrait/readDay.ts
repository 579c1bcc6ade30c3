import type { Sha256 } from "../../kernel/index.js";
import { type Archive, type Model, type View, viewArchive } from "../../model/index.js";
import type { Evaluation } from "../../result/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";
import { heardReview } from "../score/heardReview.js";
import { keepAccount } from "../score/keepAccount.js";
import { weighFindings } from "../score/weighFindings.js";
import type { Evaluate } from "./Evaluate.js";
import type { Reading } from "./Reading.js";
import type { ReferenceOptions } from "./ReferenceOptions.js";

/** Evaluates an archive on one day for one audience, and accounts for it. */
export async function readDay<R extends string>(
  archive: Archive,
  model: Model,
  whole: Rulebook<R>,
  { asOf, knownAt, audience, sha256 }: Omit<ReferenceOptions, "include"> & { readonly sha256?: Sha256 | undefined },
  evaluate: Evaluate<R>,
): Promise<Reading<R>> {
  const view = viewArchive(archive, model, { asOf, knownAt, audience, sha256 });
  const said = await evaluate(view);
  const apart = new Set<string>();
  for (const { rule } of whole.opinion?.musts ?? []) apart.add(rule);
  const onPage = (id: string): boolean => !apart.has(id);
  const rulebook = { ...whole, rules: whole.rules.filter(({ id }) => onPage(id)) };
  const rules = new Map<string, Rule<R>>();
  for (const rule of rulebook.rules) rules.set(rule.id, rule);
  const evaluation = forReader(
    {
      outcomes: said.outcomes.filter(({ rule }) => onPage(rule)),
      tallies: said.tallies.filter(({ rule }) => onPage(rule)),
      reminders: said.reminders.filter(({ rule }) => onPage(rule)),
      sanctions: said.sanctions,
    },
    rules,
    view,
  );
  const musts = said.outcomes.filter(({ rule }) => apart.has(rule));
  const shadow: Reading<R>["shadow"][number][] = [];
  for (const one of weighFindings(evaluation, rulebook, view, "shadow"))
    if (one.outcome.status === "fires" && one.rule.kind === "finding") shadow.push(one);
  return { view, rulebook, rules, evaluation, account: keepAccount(evaluation, rulebook, view), musts, shadow };
}

/** LAW: subjects are shown no detection about themselves that no human has reviewed, nor anything made from one. */
function forReader<R extends string>(
  evaluation: Evaluation<R>,
  rules: ReadonlyMap<string, Rule<R>>,
  view: View,
): Evaluation<R> {
  if (view.audience !== "subject") return evaluation;
  const outcomes: Evaluation<R>["outcomes"][number][] = [];
  for (const outcome of evaluation.outcomes) {
    const kind = rules.get(outcome.rule)?.kind;
    const accuses = kind === "finding" || kind === "gate";
    const decided = outcome.status === "fires" || outcome.status === "excepted";
    const unreviewed = (heardReview(outcome, view)?.decision ?? outcome.standing) === "detected";
    if (!(accuses && decided && unreviewed)) outcomes.push(outcome);
  }
  return { ...evaluation, outcomes };
}
