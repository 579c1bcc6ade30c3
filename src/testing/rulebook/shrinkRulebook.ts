import type { RawRulebook } from "./RawRulebook.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

/** What a rule may lack. */
const optional = ["needs", "expects", "except", "decay", "matter", "gate", "effective", "verification"] as const;

/** Smaller rulebooks: one rule less, one part of a rule less, a condition by one of its arms. Some may be no longer valid. */
export function* shrinkRulebook(book: RawRulebook): Generator<RawRulebook> {
  const { rules } = book;
  if (rules.length > 1)
    for (const [index] of rules.entries()) yield { ...book, rules: rules.filter((_, at) => at !== index) };
  for (const [index, rule] of rules.entries())
    for (const smaller of shrinkRule(rule)) yield { ...book, rules: rules.with(index, smaller) };
}

function* shrinkRule(rule: YamlMap): Generator<YamlMap> {
  for (const name of optional) {
    const { [name]: part, ...others } = rule;
    if (
      part !== undefined &&
      !(name === "gate" && rule["kind"] === "gate") &&
      !(name === "expects" && rule["when"] === undefined)
    )
      yield others;
  }
  const { when, severity } = rule;
  if (isMap(severity)) yield { ...rule, severity: severity["from"] ?? 1 };
  if (isMap(when)) for (const smaller of shrinkCondition(when)) yield { ...rule, when: smaller };
}

/** The arms of a tree, each alone or one left out; a negation by what it negates. */
function* shrinkCondition(condition: YamlMap): Generator<YamlMap> {
  for (const form of ["all", "any"]) {
    const arms = condition[form];
    if (!Array.isArray(arms)) continue;
    const maps = arms.filter(isMap);
    yield* maps;
    if (maps.length > 1) for (const [index] of maps.entries()) yield { [form]: maps.filter((_, at) => at !== index) };
    for (const [index, arm] of maps.entries())
      for (const smaller of shrinkCondition(arm)) yield { [form]: maps.with(index, smaller) };
  }
  if (isMap(condition["not"])) yield condition["not"];
}

function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === "object" && !Array.isArray(value);
}
