import { compareText } from "../../kernel/index.js";
import { type Model, playing, type View } from "../../model/index.js";
import type { Evaluation, Outcome, Reminder, RuleTally } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { evaluateRule } from "./evaluateRule.js";
import { Inquiry } from "./logic/Inquiry.js";
import { reviewsIn } from "./outcome/reviewOf.js";
import { finders } from "./reading/finders.js";
import { prepareRule } from "./reading/prepareRule.js";
import { sanctionsIn } from "./sanctionsIn.js";

/** Says of a view what every rule says, by way of json-rules-engine. */
export type ReferenceEvaluate<R extends string = string> = (view: View) => Promise<Evaluation<R>>;

/**
 * The second engine: the same rulebook over the same views by another road, to hold the first one against. Draft and retired
 * rules are left out.
 */
export function compileReference<R extends string>(rulebook: Rulebook<R>, model: Model): ReferenceEvaluate<R> {
  const inquiry = new Inquiry();
  const tenures = playing(model, "tenure");
  const rules = rulebook.rules
    .filter(({ status }) => status === "active" || status === "shadow")
    .map((rule) => prepareRule(rule, rulebook, model, tenures));
  return async (view) => {
    const reviews = reviewsIn(view);
    const applied = rules.filter(({ rule }) => rule.for.includes(view.subject.kind));
    const found = await inquiry.settle(
      applied.map((one) => () => evaluateRule({ ...one, view, scope: view.scope, inquiry, find: finders }, reviews)),
    );
    const outcomes = found
      .flatMap((one) => one.outcomes)
      .sort((a, b) => compareText(a.rule, b.rule) || compareText(a.item.key, b.item.key));
    return {
      outcomes: outcomes as unknown as readonly Outcome<R>[], // BECAUSE: the ids are those of the rulebook's rules.
      tallies: found.map(({ tally }) => tally) as unknown as readonly RuleTally<R>[], // BECAUSE: as above.
      reminders: found.flatMap((one) => one.reminders) as unknown as readonly Reminder<R>[], // BECAUSE: as above.
      sanctions: sanctionsIn(view),
    };
  };
}
