import { compareText } from "../src/kernel/index.ts";
import type { Leaf } from "../src/rulebook/index.ts";
import { standardRulebook } from "../src/standard-rulebook/index.ts";

interface MeasureRow {
  readonly measure: string;
  /** Rules that compare with it, by id. */
  readonly rules: string[];
  /** The other fields of the figure that they read. */
  readonly fields: Set<string>;
}

/** The measures of a `statistic` that the standard rules look for, by name: an integration has to spell them so. */
export function measuresRead(): readonly MeasureRow[] {
  const rows = new Map<string, MeasureRow>();
  for (const { id, message: _message, examples: _examples, ...rule } of standardRulebook.rules) {
    const facts = factsOf(rule);
    for (const leaf of leavesOf(rule)) {
      const { fact, operator, value } = leaf;
      if (fact.of !== "record" || fact.field !== "measure" || operator !== "equal") continue;
      if (value?.kind !== "literal" || value.literal.type !== "id") continue;
      const measure = value.literal.value;
      const row = rows.get(measure) ?? { measure, rules: [], fields: new Set<string>() };
      rows.set(measure, row);
      if (!row.rules.includes(id)) row.rules.push(id);
      for (const [as, field] of facts) if (as === fact.as && field !== "measure") row.fields.add(field);
    }
  }
  return [...rows.values()].sort((a, b) => compareText(a.measure, b.measure));
}

/** Every leaf somewhere inside a rule. */
function leavesOf(value: unknown): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== "object" || value === null) return [];
  // BECAUSE: in a parsed rule only a leaf has a fact and an operator.
  if ("fact" in value && "operator" in value) return [value as Leaf];
  return Object.values(value).flatMap(leavesOf);
}

/** Every fact of a record somewhere inside a rule: under which name, which field. */
function factsOf(value: unknown): readonly (readonly [as: string, field: string])[] {
  if (Array.isArray(value)) return value.flatMap(factsOf);
  if (typeof value !== "object" || value === null) return [];
  if ("as" in value && "field" in value && "type" in value) return [[String(value.as), String(value.field)]];
  return Object.values(value).flatMap(factsOf);
}
