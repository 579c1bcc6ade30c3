import type { Outcome, Reminder, RuleTally } from "../../result/index.js";
import { caseOf, withDeadline } from "./items/caseOf.js";
import { decide, isAhead } from "./items/decide.js";
import { itemsOf, nameOf } from "./items/itemsOf.js";
import { messageOf } from "./outcome/messageOf.js";
import { notCovered, outcomeOf } from "./outcome/outcomeOf.js";
import type { reviewsIn } from "./outcome/reviewOf.js";
import type { Case, Hearing } from "./reading/Sight.js";

export interface RuleFound {
  readonly outcomes: readonly Outcome[];
  readonly tally: RuleTally;
  readonly reminders: readonly Reminder[];
}

/** What a rule says of every item of a view, and how often it could decide. */
export function evaluateRule(hearing: Hearing, reviews: ReturnType<typeof reviewsIn>): RuleFound {
  const { rule, scope } = hearing;
  const { each } = rule;
  const types = each.kind === "record" ? each.types : each.kind === "group" ? [each.type] : [];
  const states = types.map((type) => scope.completeness(type));
  if (types.length > 0 && states.every((state) => state === "notLoaded")) {
    const tally = { rule: rule.id, decided: 0, unknown: 0, partial: false, notCovered: true };
    return { outcomes: [notCovered(hearing, types)], tally, reminders: [] };
  }
  const cases = itemsOf(hearing).map((item) => {
    const before = caseOf(item, hearing);
    const of = withDeadline(before);
    const decided = decide(of);
    const isDue = (decided.decision === "silent" || decided.decision === "unknown") && isAhead(of);
    const outcome = decided.decision === "silent" ? undefined : outcomeOf(of, before, decided, reviews);
    const away = types.length > 0 || outcome === undefined ? [] : typesAway(outcome, hearing);
    return { outcome: away.length > 0 ? notCovered(hearing, away) : outcome, reminders: isDue ? reminderOf(of) : [] };
  });
  const outcomes = cases.flatMap(({ outcome }) => outcome ?? []);
  const unknown = outcomes.filter(({ status }) => status === "unknown").length;
  const uncovered = outcomes.filter(({ status }) => status === "notCovered").length;
  const partial = states.some((state) => state !== "complete");
  // LAW: each over a complete empty type is silent, and that is a decision.
  const empty = cases.length === 0 && !partial ? 1 : 0;
  const decided = cases.length - unknown - uncovered + empty;
  return {
    outcomes,
    tally: { rule: rule.id, decided, unknown, partial, notCovered: uncovered > 0 },
    reminders: cases.flatMap(({ reminders }) => reminders),
  };
}

/** The types that were not loaded, where everything that a rule on the subject misses lies in them. */
function typesAway({ status, missing }: Outcome, { model, scope }: Hearing): readonly string[] {
  if (status !== "unknown") return [];
  const away = missing.filter((name) => model.records.has(name) && scope.completeness(name) === "notLoaded");
  const isAway = (name: string): boolean => away.some((type) => name === type || name.startsWith(`${type}.`));
  return missing.every(isAway) ? away : [];
}

function reminderOf(of: Case): readonly Reminder[] {
  const { rule } = of.hearing;
  const by = of.deadline?.value;
  if (by?.is !== "date") return [];
  return [
    {
      rule: rule.id,
      finding: `${rule.id}/${nameOf(of, of.hearing).key}`,
      by: { first: by.first, last: by.last },
      title: rule.title,
      message: messageOf(of),
      action: rule.action,
    },
  ];
}
