import { closest, type ValueType } from "../../kernel/index.js";
import type { FactReference, Leaf, Operand } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { type OperatorName, operatorNames, operators } from "../operators.js";
import { reportUnknownKey } from "../read/readMap.js";
import { scalar } from "../read/readScalar.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { conditionLimits } from "./conditionLimits.js";
import { readLiteral } from "./readLiteral.js";
import { resolveExpression, resolveParam, type Typed } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { comparable, periodType, textType, typeName } from "./types.js";

const keys = ["fact", "operator", "value"];

/** `{ fact, operator, value }`, types checked against the one table of operators. */
export function resolveLeaf(node: MapNode, scope: Scope): Leaf | undefined {
  const { report } = scope.context;
  scope.count.leaves += 1;
  if (scope.count.leaves > conditionLimits.leaves) return scope.count.leaves === conditionLimits.leaves + 1 ? report(say.limitCondition, node.place) : undefined;
  let sound = true;
  for (const entry of node.entries) {
    if (keys.includes(entry.key)) continue;
    reportUnknownKey(entry, keys, report);
    sound = false;
  }
  const at = (key: string): SyntaxNode | undefined => node.entries.find((entry) => entry.key === key)?.value;
  const factNode = scalar(at("fact"), report);
  const fact = factNode && resolveFact(factNode.text, factNode.place, scope);
  const operator = resolveOperator(at("operator"), node, scope);
  if (fact === undefined || operator === undefined || !sound) return undefined;
  const row = operators[operator];
  const takes: readonly string[] = row.takes;
  if (!takes.includes(fact.type.scalar) || (row.list !== "either" && row.list !== fact.type.list)) {
    const allowed = operatorNames.filter((name) => {
      const other = operators[name];
      const scalars: readonly string[] = other.takes;
      return scalars.includes(fact.type.scalar) && (other.list === "either" || other.list === fact.type.list);
    });
    return report(say.operatorType, at("operator")?.place ?? node.place, { operator, type: typeName(fact.type), allowed });
  }
  const valueNode = at("value");
  if (row.operand === "nothing") {
    if (valueNode !== undefined) return report(say.operandType, valueNode.place, { expected: "—", found: "value", suggestion: `${operator}` });
    return { fact, operator, place: node.place };
  }
  if (valueNode === undefined) return report(say.ruleMissingKey, node.place, { key: "value", title: operator });
  const value = resolveOperand(valueNode, operator, fact, scope);
  return value && { fact, operator, value, place: node.place };
}

function resolveOperator(node: SyntaxNode | undefined, leaf: MapNode, scope: Scope): OperatorName | undefined {
  const { report } = scope.context;
  if (node === undefined) return report(say.ruleMissingKey, leaf.place, { key: "operator", title: operatorNames.join(", ") });
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const found = operatorNames.find((name) => name === one.text);
  return found ?? report(say.operatorUnknown, one.place, { operator: one.text, suggestion: closest(one.text, operatorNames) ?? operatorNames.join(", ") });
}

function resolveOperand(node: SyntaxNode, operator: OperatorName, fact: FactReference, scope: Scope): Operand | undefined {
  const element: ValueType = { ...fact.type, list: false };
  switch (operators[operator].operand) {
    case "same":
      return resolveOne(node, element, fact, scope);
    case "period":
      return resolveOne(node, periodType, fact, scope);
    case "text":
      return resolveOne(node, textType, fact, scope);
    case "pair":
      return resolveSeveral(node, element, fact, scope, 2);
    case "members":
      return node.kind === "list" ? resolveSeveral(node, element, fact, scope, undefined) : resolveMembers(node, element, scope);
    case "nothing":
      return undefined;
  }
}

/** One value on the right: a literal of the fact's type, or a fact, parameter or arithmetic of a comparable one. */
function resolveOne(node: SyntaxNode, type: ValueType, fact: FactReference, scope: Scope): Typed["expression"] | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") {
    const literal = readLiteral(node, type, report, fact.name);
    return literal && { kind: "literal", literal };
  }
  if (node.kind === "list") return report(say.operandType, node.place, { expected: typeName(type), found: "[ … ]", suggestion: "in, notIn, between" });
  const typed = resolveExpression(node, scope, type);
  return typed && (fits(typed, type, node, scope) ? typed.expression : undefined);
}

function fits(typed: Typed, type: ValueType, node: SyntaxNode, scope: Scope): boolean {
  if (!typed.type.list && comparable(typed.type, type)) return true;
  const bothMoney = typed.type.scalar === "money" && type.scalar === "money" && !typed.type.list;
  if (bothMoney) scope.context.report(say.typeCurrency, node.place, { expected: type.currency ?? "", found: typed.type.currency ?? "" });
  else scope.context.report(say.operandType, node.place, { expected: typeName(type), found: typeName(typed.type), suggestion: typeName(type) });
  return false;
}

function resolveSeveral(node: SyntaxNode, type: ValueType, fact: FactReference, scope: Scope, exactly: number | undefined): Operand | undefined {
  const { report } = scope.context;
  if (node.kind !== "list" || node.items.length === 0 || (exactly !== undefined && node.items.length !== exactly))
    return report(say.operandType, node.place, { expected: exactly === 2 ? "[ a, b ]" : "[ … ]", found: "—", suggestion: "[ a, b ]" });
  const of = node.items.map((item) => resolveOne(item, type, fact, scope));
  const whole = of.filter((one) => one !== undefined);
  return whole.length < of.length ? undefined : { kind: "several", of: whole };
}

/** `{ list }`, `{ set }`, `{ param }` of a list, or `{ fact }` that holds several. */
function resolveMembers(node: SyntaxNode, type: ValueType, scope: Scope): Operand | undefined {
  const { report, lists, model } = scope.context;
  const entry = node.kind === "map" && node.entries.length === 1 ? node.entries[0] : undefined;
  const wrong = (found: string): undefined =>
    report(say.operandType, node.place, { expected: `[ … ], { list }, { set }, { fact }`, found, suggestion: `value: [ … ]` });
  if (entry === undefined) return wrong(node.kind === "scalar" ? node.text : "—");
  if (entry.key === "list" || entry.key === "set") {
    const name = scalar(entry.value, report);
    if (name === undefined) return undefined;
    const known: ReadonlyMap<string, { readonly type: ValueType }> = entry.key === "list" ? lists : model.sets;
    const found = known.get(name.text);
    if (found === undefined) {
      const raise = entry.key === "list" ? say.listUnknown : say.setUnknown;
      return report(raise, name.place, { list: name.text, set: name.text, suggestion: closest(name.text, known.keys()) ?? [...known.keys()].join(", ") });
    }
    if (!comparable(found.type, type)) return report(say.operandType, name.place, { expected: typeName(type), found: typeName(found.type), suggestion: typeName(type) });
    return entry.key === "list" ? { kind: "list", list: name.text } : { kind: "set", set: name.text };
  }
  const typed = entry.key === "param" ? resolveParam(entry.value, scope) : resolveExpression(node, scope);
  if (typed === undefined) return undefined;
  return typed.type.list && comparable({ ...typed.type, list: false }, type) ? typed.expression : wrong(typeName(typed.type));
}
