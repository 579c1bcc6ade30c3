import type { Condition, Rulebook } from "../../rulebook/index.js";

/** The same rulebook with the conditions of its rules rewritten, inner ones first. */
export function rewriteConditions(rulebook: Rulebook, rewrite: (condition: Condition) => Condition): Rulebook {
  const all = (condition: Condition): Condition => rewrite(inside(condition));
  const inside = (condition: Condition): Condition => {
    if ("all" in condition) return { all: condition.all.map(all) };
    if ("any" in condition) return { any: condition.any.map(all) };
    if ("not" in condition) return { not: all(condition.not) };
    return "condition" in condition ? { ...condition, is: all(condition.is) } : condition;
  };
  return {
    ...rulebook,
    rules: rulebook.rules.map((rule) => ({
      ...rule,
      let: rule.let.map((one) =>
        one.value.kind === "measure" && one.value.where !== undefined
          ? { ...one, value: { ...one.value, where: all(one.value.where) } }
          : one,
      ),
      except: rule.except.map((one) => ({ ...one, when: all(one.when) })),
      ...(rule.when === undefined ? {} : { when: all(rule.when) }),
      ...(rule.needs === undefined ? {} : { needs: all(rule.needs) }),
    })),
  };
}
