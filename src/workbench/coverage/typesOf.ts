import type { Model } from "../../model/index.js";
import type { Rule } from "../../rulebook/index.js";

/** The record types that a name of a rule stands for. */
export function typesOf(alias: string, rule: Rule, model: Model): readonly string[] {
  for (const { value } of rule.let) {
    if (value.kind === "measure" && value.as === alias) return value.types;
    if (value.kind === "column" && value.as === alias) return [value.of];
  }
  const { each, expects } = rule;
  if (each.kind === "record" && each.as === alias) return each.types;
  if (each.kind === "group" && each.as === alias) return [each.type];
  if (expects?.as === alias) return expects.types;
  return model.records.has(alias) ? [alias] : [];
}
