import type { Rule, Rulebook } from "../../rulebook/index.js";

/** A rulebook with this one rule, in use whatever its status: an author tries drafts as well. */
export function onlyRule(rule: Rule, rulebook: Rulebook): Rulebook {
  const tried = rule.status === "active" || rule.status === "shadow" ? rule : { ...rule, status: "active" as const };
  return { ...rulebook, rules: [tried] };
}
