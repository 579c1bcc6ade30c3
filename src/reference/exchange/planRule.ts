import type { Localized } from "../../kernel/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";
import type { JsonCondition } from "../jsonRulesEngine.js";
import { exportCondition } from "./exportCondition.js";
import { FactPlan } from "./FactPlan.js";

export interface RulePlan {
  readonly condition: JsonCondition;
  readonly plan: FactPlan;
  /** Why the rule cannot be exported; then its condition means nothing. */
  readonly obstacles: readonly Localized[];
}

/** When a rule fires, in two values: what it says and needs, no exception, conduct of its time. */
export function planRule(rule: Rule, rulebook: Rulebook, asOf: number): RulePlan {
  const plan = new FactPlan();
  const obstacles: Localized[] = [];
  const context = { plan, asOf, rulebook, obstacles };
  if (rule.expects !== undefined)
    obstacles.push({
      zh: "规则等待到期的记录（expects），json-rules-engine 没有期限",
      en: "it waits for a record by a deadline (expects), and json-rules-engine knows no deadlines",
    });
  const parts: JsonCondition[] = [rule.when, rule.needs].flatMap((one) =>
    one === undefined ? [] : [exportCondition(one, context)],
  );
  for (const { when } of rule.except) parts.push({ not: exportCondition(when, context) });
  const { from, until } = rule.effective;
  if (from !== undefined) parts.push({ fact: plan.eventDate(), operator: "greaterThanInclusive", value: from });
  if (until !== undefined) parts.push({ fact: plan.eventDate(), operator: "lessThanInclusive", value: until });
  return { condition: { all: parts }, plan, obstacles };
}
