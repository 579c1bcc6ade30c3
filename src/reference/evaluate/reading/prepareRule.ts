import { type Model, playing } from "../../../model/index.js";
import type { Rule, Rulebook } from "../../../rulebook/index.js";
import type { RuleAtHand } from "./Sight.js";

/** What is worked out of a rule once, before any view. */
export function prepareRule(
  rule: Rule,
  rulebook: Rulebook,
  model: Model,
  tenures: RuleAtHand["tenures"] = playing(model, "tenure"),
): RuleAtHand {
  const severities = [rule.severity.from, ...rule.severity.raise.map(({ to }) => to)];
  return {
    rulebook,
    model,
    rule,
    lets: new Map(rule.let.map((one) => [one.name, one])),
    scoring: rule.kind === "finding" && Math.max(...severities) > 0,
    tenures,
    behind: new Map(),
  };
}
