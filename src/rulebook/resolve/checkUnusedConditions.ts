import * as say from "../diagnostics/meaning.js";
import { suggestion } from "../read/suggestion.js";
import type { ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import type { ConditionNode, Context } from "./Context.js";

/**
 * Shared conditions that no rule reaches. They are resolved only where they are used, so what stands in the others would pass in
 * silence: that they are unused is a warning; a circle or an unknown name among them is an error all the same.
 */
export function checkUnusedConditions(own: ReadonlySet<SyntaxNode>, context: Context): void {
  const { conditions, usedConditions, report } = context;
  const unused = [...conditions.values()].filter(({ id, node }) => own.has(node) && !usedConditions.has(id));
  const settled = new Set<string>();
  for (const condition of unused) {
    report(say.conditionUnused, condition.node.place, { name: condition.id });
    follow(condition, [condition.id], settled, context);
  }
}

function follow(condition: ConditionNode, chain: readonly string[], settled: Set<string>, context: Context): void {
  const { conditions, report } = context;
  for (const { text: name, place } of references(condition.when)) {
    if (chain.includes(name)) {
      if (!settled.has(name))
        report(say.conditionCycle, place, { chain: [...chain.slice(chain.indexOf(name)), name].join(" → ") });
      settled.add(name);
      continue;
    }
    const next = conditions.get(name);
    if (next === undefined) report(say.conditionUnknown, place, { name, ...suggestion(name, conditions.keys()) });
    else if (!settled.has(name)) follow(next, [...chain, name], settled, context);
  }
  settled.add(condition.id);
}

/** The shared conditions that a condition names, in the order of the text. */
function references(node: SyntaxNode): readonly ScalarNode[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap(references);
  return node.entries.flatMap(({ key, value }) =>
    key !== "condition" ? references(value) : value.kind === "scalar" ? [value] : [],
  );
}
