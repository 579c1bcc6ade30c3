import { closest, type ValueType } from "../../kernel/index.js";
import type { Expression, FactReference, Operand } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { type OperatorName, operators } from "../operators.js";
import { scalar } from "../read/readScalar.js";
import { suggestion } from "../read/suggestion.js";
import type { MapEntry, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { readLiteral } from "./readLiteral.js";
import { resolveExpression, resolveParam, resolveSpan, type Typed } from "./resolveExpression.js";
import { lookUpFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { comparable, isSymbol, mismatch, textType, typeTitle, writtenAs } from "./types.js";

/** What stands on the right of an operator: of the type of the fact, in the shape that the operator takes. */
export function resolveOperand(
  node: SyntaxNode,
  operator: OperatorName,
  fact: FactReference,
  scope: Scope,
): Operand | undefined {
  const element: ValueType = { ...fact.type, list: false };
  switch (operators[operator].operand) {
    case "same":
      return resolveOne(node, element, fact, scope);
    case "period":
      return resolveSpan(node, scope);
    case "text":
      return resolveOne(node, textType, fact, scope);
    case "pair":
      return resolveSeveral(node, element, fact, scope, 2);
    case "members":
      return node.kind === "list"
        ? resolveSeveral(node, element, fact, scope, undefined)
        : resolveMembers(node, element, fact, scope);
    case "nothing":
      return undefined;
  }
}

/** One value: a literal of the fact's type, or a fact, parameter or arithmetic of a comparable one. */
function resolveOne(node: SyntaxNode, type: ValueType, fact: FactReference, scope: Scope): Expression | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") {
    if (isFactMeant(node, type, scope))
      return report(
        say.operandType,
        node.place,
        mismatch(
          { zh: "一个值", en: "a value" },
          { zh: "事实的名称", en: "the name of a fact" },
          isSymbol(type) ? `{ fact: ${node.text} } / "${node.text}"` : `{ fact: ${node.text} }`,
        ),
      );
    const literal = readLiteral(node, type, report, fact.name);
    return literal && { kind: "literal", literal };
  }
  if (node.kind === "list")
    return report(
      say.operandType,
      node.place,
      mismatch(typeTitle(type), { zh: "列表", en: "a list" }, writtenAs[type.scalar]),
    );
  const typed = resolveExpression(node, scope, type);
  return typed && fits(typed, type, fact, node, scope) ? typed.expression : undefined;
}

/** A plain word that is no value of the type, or any text at all, and names a fact in sight: the author meant the fact. */
function isFactMeant(node: ScalarNode, type: ValueType, scope: Scope): boolean {
  if (node.quoted || type.members?.includes(node.text) === true || lookUpFact(node.text, scope) === undefined)
    return false;
  return isSymbol(type) || node.text.includes(".") || scope.lets.has(node.text);
}

function fits(typed: Typed, type: ValueType, fact: FactReference, node: SyntaxNode, scope: Scope): boolean {
  const { report, params } = scope.context;
  if (typed.type.list || !comparable(typed.type, type)) {
    const currencies = typed.type.scalar === "money" && type.scalar === "money" && !typed.type.list;
    if (currencies)
      report(say.typeCurrency, node.place, { expected: type.currency ?? "", found: typed.type.currency ?? "" });
    else report(say.operandType, node.place, mismatch(type, typed.type, writtenAs[type.scalar]));
    return false;
  }
  const hidden = [...mentioned(typed.expression)].find(
    (as) => fact.of === "record" && fact.as === as && scope.bindings.get(as)?.hides === true,
  );
  if (hidden !== undefined) {
    const place = node.kind === "map" ? (node.entries[0]?.value.place ?? node.place) : node.place;
    report(say.aliasNeeded, place, { alias: hidden, type: scope.bindings.get(hidden)?.types[0] ?? hidden });
    return false;
  }
  const { expression } = typed;
  const values = expression.kind === "param" ? (params.get(expression.param)?.values ?? []) : [];
  return areMembers(
    values.map(({ value }) => String(value.value)),
    type,
    fact,
    node,
    scope,
  );
}

/** The records that an expression reads, by the names they go under. */
function mentioned(expression: Expression): ReadonlySet<string> {
  if (expression.kind === "call") return new Set(expression.of.flatMap((one) => [...mentioned(one)]));
  return new Set(
    expression.kind === "fact" && (expression.fact.of === "record" || expression.fact.of === "column")
      ? [expression.fact.as]
      : [],
  );
}

/** Whether words from elsewhere are members of the enum they are compared with. */
function areMembers(
  words: readonly string[],
  type: ValueType,
  fact: FactReference,
  node: SyntaxNode,
  scope: Scope,
): boolean {
  const { members } = type;
  const stranger = members === undefined ? undefined : words.find((word) => !members.includes(word));
  if (members === undefined || stranger === undefined) return true;
  scope.context.report(say.memberUnknown, node.place, {
    value: stranger,
    fact: fact.name,
    ...suggestion(stranger, members),
  });
  return false;
}

function resolveSeveral(
  node: SyntaxNode,
  type: ValueType,
  fact: FactReference,
  scope: Scope,
  exactly: number | undefined,
): Operand | undefined {
  const { report } = scope.context;
  const items = node.kind === "list" ? node.items : [];
  if (items.length === 0 || (exactly !== undefined && items.length !== exactly)) {
    const wanted =
      exactly === undefined ? { zh: "至少一个值", en: "at least one value" } : { zh: "两个值", en: "two values" };
    const found =
      node.kind === "list" ? { zh: `${items.length} 个`, en: String(items.length) } : { zh: "一个值", en: "one value" };
    return report(
      say.operandType,
      node.place,
      mismatch(wanted, found, exactly === undefined ? "[ a, b, … ]" : "[ a, b ]"),
    );
  }
  const of = items.map((item) => resolveOne(item, type, fact, scope));
  const whole = of.filter((one) => one !== undefined);
  return whole.length < of.length ? undefined : { kind: "several", of: whole };
}

const manyForms = "[ a, b ], { list: … }, { set: … }, { fact: … }";

/** `{ list }`, `{ set }`, `{ param }` of a list, or `{ fact }` that holds several. */
function resolveMembers(node: SyntaxNode, type: ValueType, fact: FactReference, scope: Scope): Operand | undefined {
  const entry = node.kind === "map" && node.entries.length === 1 ? node.entries[0] : undefined;
  const several = { zh: "多个值", en: "several values" };
  if (entry === undefined)
    return scope.context.report(
      say.operandType,
      node.place,
      mismatch(several, { zh: "别的写法", en: "something else" }, manyForms),
    );
  if (entry.key === "list") return resolveList(entry, type, fact, scope);
  if (entry.key === "set") return resolveSet(entry, type, scope);
  const typed = entry.key === "param" ? resolveParam(entry.value, scope) : resolveExpression(node, scope);
  if (typed === undefined) return undefined;
  if (typed.type.list && comparable({ ...typed.type, list: false }, type)) return typed.expression;
  return scope.context.report(say.operandType, node.place, mismatch({ ...type, list: true }, typed.type, manyForms));
}

function resolveList(entry: MapEntry, type: ValueType, fact: FactReference, scope: Scope): Operand | undefined {
  const { report, lists } = scope.context;
  const name = scalar(entry.value, report);
  if (name === undefined) return undefined;
  const found = lists.get(name.text);
  if (found === undefined)
    return report(say.listUnknown, name.place, { list: name.text, ...suggestion(name.text, lists.keys()) });
  if (!comparable(found.type, type))
    return report(
      say.operandType,
      name.place,
      mismatch(type, found.type, `{ list: ${closest(fact.name, lists.keys()) ?? "…"} }`),
    );
  return areMembers(
    found.values.map(({ value }) => String(value)),
    type,
    fact,
    name,
    scope,
  )
    ? { kind: "list", list: name.text }
    : undefined;
}

function resolveSet(entry: MapEntry, type: ValueType, scope: Scope): Operand | undefined {
  const { report, model } = scope.context;
  const name = scalar(entry.value, report);
  if (name === undefined) return undefined;
  const found = model.sets.get(name.text);
  if (found === undefined)
    return report(say.setUnknown, name.place, { set: name.text, ...suggestion(name.text, model.sets.keys()) });
  return comparable(found.type, type)
    ? { kind: "set", set: name.text }
    : report(say.operandType, name.place, mismatch(type, found.type, "{ set: … }"));
}
