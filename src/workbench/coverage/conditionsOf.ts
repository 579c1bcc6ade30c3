import type { Condition, Leaf, Rule } from "../../rulebook/index.js";

/** Every condition of a rule, with the name of the part that it belongs to, in the order of the file. */
export function conditionsOf(rule: Rule): readonly (readonly [section: string, condition: Condition])[] {
  const found: (readonly [string, Condition | undefined])[] = [
    ...rule.severity.raise.map(({ to, when }) => [`severity ${to}`, when] as const),
    ["each.where", rule.each.kind === "group" ? rule.each.where : undefined],
    ...rule.let.map(({ name, value }) => [`let.${name}`, value.kind === "measure" ? value.where : undefined] as const),
    ["needs", rule.needs],
    ["when", rule.when],
    ["expects", rule.expects?.where],
    ...rule.except.map(({ id, when }) => [`except.${id}`, when] as const),
  ];
  return found.flatMap(([section, condition]) => (condition === undefined ? [] : [[section, condition] as const]));
}

/** The leaves of a condition, those of shared conditions as well. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return "condition" in condition ? leavesOf(condition.is) : [condition];
}
