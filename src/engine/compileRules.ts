import { compareText } from "../kernel/index.js";
import { dateIn, type Model, playing, type View } from "../model/index.js";
import type { Evaluation, Outcome, Reminder, RuleTally, SanctionPeriod } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import { compileRule, type Program } from "./compile/compileRule.js";
import type { WrittenOutcome } from "./explain/writeOutcome.js";
import { makeFrame } from "./Frame.js";
import type { Observer } from "./observe/Observer.js";
import { compiledLate, forEachProgram, nothingPlanned, planOf } from "./planRules.js";
import { makeRunner } from "./runRules.js";

export interface EvaluateOptions {
  /** Silent items are written down as well. */
  readonly explainSilent?: boolean;
  /** Only these rules. */
  readonly only?: ReadonlySet<string>;
}

/** Says of a view what every rule says: pure, synchronous. */
export type Evaluate<R extends string = string> = (view: View, options?: EvaluateOptions) => Evaluation<R>;

/**
 * Compiles a rulebook into closures; the result evaluates any number of views. Draft and retired rules are left out, shadow rules
 * are evaluated like active ones. An observer sees every part that is looked at.
 * BECAUSE: two thirds of a rulebook are for other kinds of subjects, or about types that an archive does not hold. A rule is
 * compiled, once, when the first view comes in which it has something to test; nothing in a rulebook that was read can fail then.
 */
export function compileRules<R extends string>(rulebook: Rulebook<R>, model: Model, observer?: Observer): Evaluate<R> {
  const rosters = new Map<string, number>();
  let slots = 2;
  const compile = (rule: Rule): Program => {
    slots = Math.max(slots, rule.let.length + 2);
    // BECAUSE: a rule whose parts are parsed late is a hash table to the runtime; its copy is not, and is read on every item.
    return compileRule({ ...rule }, rulebook, model, { rosters, observer });
  };
  const heard = rulebook.rules
    .filter(({ status }) => status === "active" || status === "shadow")
    .map((rule) => compiledLate(rule, compile));
  const plans = new Map(
    [...model.subjects.keys()].map((kind) => [kind, planOf(heard.filter(({ rule }) => rule.for.includes(kind)))]),
  );
  return (view, { only, explainSilent = false } = {}) => {
    const ofKind = plans.get(view.subject.kind) ?? nothingPlanned;
    const plan = only === undefined ? ofKind : planOf(ofKind.rules.filter(({ rule }) => only.has(rule.id)));
    const { run, outcomes, reminders } = makeRunner(makeFrame(view, slots), explainSilent);
    const tallies = [...plan.silent];
    forEachProgram(plan, view, (program, index) => {
      tallies[index] = run(program);
    });
    // BECAUSE: the ids are those of the rulebook's rules, and silent outcomes come only where they were asked for.
    return {
      outcomes: outcomes.sort(byRuleAndKey) as unknown as readonly Outcome<R>[],
      tallies: tallies as unknown as readonly RuleTally<R>[], // BECAUSE: as above.
      reminders: reminders as unknown as readonly Reminder<R>[], // BECAUSE: as above.
      sanctions: sanctionsIn(view),
    };
  };
}

function byRuleAndKey(a: WrittenOutcome, b: WrittenOutcome): number {
  return compareText(a.rule, b.rule) || compareText(a.item.key, b.item.key);
}

/** The governing sanctions of this subject that the audience sees. */
function sanctionsIn(view: View): readonly SanctionPeriod[] {
  const { scope } = view;
  return playing(view.model, "sanction").flatMap(({ definition, facts }) =>
    scope
      .ownRecords(definition.type)
      .filter((record) => scope.fact(record, facts.governs) === true)
      .map((record) => {
        const incident = record.fields["incidentId"];
        return {
          record: record.id,
          incidentId: typeof incident === "string" ? incident : null,
          begunOn: dateIn(scope.fact(record, facts.begunOn)),
          endsOn: dateIn(scope.fact(record, facts.endsOn)),
          revokedOn: dateIn(scope.fact(record, facts.revokedOn)),
        };
      }),
  );
}
