import { arithmeticNames } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { type Let, measureNames } from "../Measure.js";
import { readLocalized } from "../read/readScalar.js";
import { oneOf, suggestion } from "../read/suggestion.js";
import type { MapEntry, MapNode } from "../syntax/SyntaxNode.js";
import { resolveCall, resolveExpression } from "./resolveExpression.js";
import { resolveMeasure } from "./resolveMeasure.js";
import { isFree, resolveTarget, scopeOfTarget } from "./resolveTarget.js";
import type { Scope } from "./Scope.js";

const forms: readonly string[] = [...measureNames, ...arithmeticNames];

/** Adds the definitions of a `let` one by one, so that a later one may use an earlier one and not the other way. */
export function resolveLets(node: MapNode, scope: Scope, group: string | undefined): Scope {
  let current = scope;
  for (const entry of node.entries) {
    if (!isFree(entry.key, current) || current.bindings.has(entry.key)) {
      current.context.report(say.letDuplicate, entry.keyPlace, { name: entry.key });
      continue;
    }
    const definition = resolveLet(entry, current, group);
    if (definition === undefined) {
      current.broken.add(entry.key);
      continue;
    }
    current = { ...current, lets: new Map([...current.lets, [entry.key, definition]]) };
    const { value } = definition;
    if (value.kind !== "column") continue;
    const columns = new Map(current.columns.get(value.of) ?? []).set(entry.key, definition);
    current = { ...current, columns: new Map([...current.columns, [value.of, columns]]) };
  }
  return current;
}

function resolveLet({ key: name, value: node }: MapEntry, scope: Scope, group: string | undefined): Let | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") {
    const typed = resolveExpression(node, scope);
    return typed && { name, type: typed.type, value: { kind: "expression", is: typed.expression } };
  }
  if (node.kind === "list") return report(say.letForm, node.place, oneOf(forms));
  const titleNode = node.entries.find(({ key }) => key === "title")?.value;
  const title = readLocalized(titleNode, report);
  const titled = title === undefined ? {} : { title };
  const of = node.entries.find(({ key }) => key === "of");
  if (of !== undefined) {
    const target = resolveTarget(of.value, scope);
    const inner = target && scopeOfTarget(target, scope);
    const typed = inner && resolveCall(node, inner, ["of", "title"]);
    const [type] = target?.types ?? [];
    if (target === undefined || typed === undefined || type === undefined) return undefined;
    return {
      name,
      type: typed.type,
      ...titled,
      value: { kind: "column", of: type, as: target.as, is: typed.expression },
    };
  }
  const measure = measureNames.find((one) => node.entries.some(({ key }) => key === one));
  const isArithmetic = node.entries.some(({ key }) =>
    arithmeticNames.some((one) => one === key && key !== "max" && key !== "min"),
  );
  const listed = node.entries.find(({ key }) => key === measure)?.value.kind === "list";
  if (measure !== undefined && !isArithmetic && !listed) {
    const found = resolveMeasure(node, measure, scope, group);
    return found && { name, type: found.type, ...titled, value: found.measure };
  }
  const [first] = node.entries;
  if (
    first !== undefined &&
    measure === undefined &&
    !arithmeticNames.some((one) => node.entries.some(({ key }) => key === one)) &&
    first.key !== "fact" &&
    first.key !== "param"
  )
    return report(say.letForm, first.keyPlace, suggestion(first.key, forms));
  const typed = titleNode === undefined ? resolveExpression(node, scope) : resolveCall(node, scope, ["title"]);
  return typed && { name, type: typed.type, ...titled, value: { kind: "expression", is: typed.expression } };
}
