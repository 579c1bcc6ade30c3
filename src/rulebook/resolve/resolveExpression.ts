import { closest, type Literal, type SourcePlace, type ValueType } from "../../kernel/index.js";
import { arithmeticNames, type Expression } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { scalar } from "../read/readScalar.js";
import type { MapNode, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { guessLiteral, readLiteral } from "./readLiteral.js";
import { lookUpFact, resolveFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { comparable, dateType, integerType, shareType, typeName } from "./types.js";

/** An expression with its type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
}

/** A fact, a value, a parameter or arithmetic. `expected` says how a bare value is read. */
export function resolveExpression(node: SyntaxNode, scope: Scope, expected?: ValueType): Typed | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") return resolveScalar(node, scope, expected);
  if (node.kind === "list") return report(say.expressionForm, node.place, { names: [...arithmeticNames] });
  const [entry] = node.entries;
  if (entry?.key === "fact" && node.entries.length === 1) {
    const one = scalar(entry.value, report);
    const fact = one && resolveFact(one.text, one.place, scope);
    return fact && { expression: { kind: "fact", fact }, type: fact.type };
  }
  if (entry?.key === "param" && node.entries.length === 1) return resolveParam(entry.value, scope);
  return resolveCall(node, scope);
}

export function resolveParam(node: SyntaxNode, scope: Scope): Typed | undefined {
  const { report, params } = scope.context;
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const param = params.get(one.text);
  if (param === undefined) return report(say.paramUnknown, one.place, { param: one.text, suggestion: closest(one.text, params.keys()) ?? [...params.keys()].join(", ") });
  return { expression: { kind: "param", param: param.id, type: param.type }, type: param.type };
}

export function typeOfLiteral(literal: Literal): ValueType {
  return literal.type === "money"
    ? { scalar: "money", list: false, currency: literal.value.currency }
    : { scalar: literal.type, list: false };
}

function resolveScalar(node: ScalarNode, scope: Scope, expected: ValueType | undefined): Typed | undefined {
  const { report } = scope.context;
  if (!node.quoted) {
    const fact = lookUpFact(node.text, scope);
    if (fact !== undefined) return { expression: { kind: "fact", fact }, type: fact.type };
  }
  const literal = expected === undefined ? guessLiteral(node.text) : undefined;
  if (literal !== undefined) return { expression: { kind: "literal", literal }, type: typeOfLiteral(literal) };
  if (expected !== undefined && (node.quoted || !/^[A-Za-z][\w]*(\.\w+)+$/.test(node.text))) {
    const read = readLiteral(node, expected, report);
    return read && { expression: { kind: "literal", literal: read }, type: expected };
  }
  const fact = resolveFact(node.text, node.place, scope);
  return fact && { expression: { kind: "fact", fact }, type: fact.type };
}

/** `{ shift: [a, -30 days] }` and its like: one operation, its operands in a list. */
export function resolveCall(node: MapNode, scope: Scope): Typed | undefined {
  const { report, calendars } = scope.context;
  const entry = node.entries.find(({ key }) => arithmeticNames.some((name) => name === key));
  const call = arithmeticNames.find((name) => name === entry?.key);
  if (entry === undefined || call === undefined) {
    const [first] = node.entries;
    const near = first === undefined ? undefined : closest(first.key, arithmeticNames);
    return report(say.expressionForm, first?.keyPlace ?? node.place, { names: near === undefined ? [...arithmeticNames] : [near] });
  }
  for (const other of node.entries) {
    if (other === entry || (call === "workingDaysBetween" && other.key === "calendar")) continue;
    if (other.key === "of" || other.key === "title") continue;
    return report(say.ruleUnknownKey, other.keyPlace, { key: other.key, suggestion: call });
  }
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  if (call === "dayIn") return resolveDayIn(items, entry.value.place, scope);
  const of: Typed[] = [];
  for (const item of items) {
    const hint = call === "shift" && of.length === 1 ? ({ scalar: "period", list: false } as const) : undefined;
    const operand = resolveExpression(item, scope, hint);
    if (operand === undefined) return undefined;
    of.push(operand);
  }
  const types = of.map(({ type }) => type);
  const type = typeOfCall(call, types);
  if (type === undefined)
    return report(say.expressionType, entry.value.place, { call, found: types.map(typeName), suggestion: signatures[call] });
  const operands = of.map(({ expression }) => expression);
  if (call !== "workingDaysBetween") return { expression: { kind: "call", call, of: operands, type }, type };
  const named = node.entries.find(({ key }) => key === "calendar")?.value;
  const wanted = named === undefined ? (calendars.size === 1 ? [...calendars.keys()][0] : undefined) : scalar(named, report)?.text;
  if (wanted === undefined || !calendars.has(wanted)) return report(say.calendarUnknown, named?.place ?? entry.keyPlace, { calendar: wanted ?? "" });
  return { expression: { kind: "call", call, calendar: wanted, of: operands, type }, type };
}

function resolveDayIn(items: readonly SyntaxNode[], place: SourcePlace, scope: Scope): Typed | undefined {
  const { report } = scope.context;
  const [yearNode, dayNode] = items;
  const match = dayNode?.kind === "scalar" ? /^(\d{2})-(\d{2})$/.exec(dayNode.text) : null;
  if (yearNode === undefined || match === null || items.length !== 2)
    return report(say.expressionType, place, { call: "dayIn", found: "…", suggestion: signatures.dayIn });
  const short = yearNode.kind === "scalar" && yearNode.text === "year" && scope.calendar === "year";
  const year = short ? resolveExpression({ ...yearNode, text: "year.number" }, scope) : resolveExpression(yearNode, scope, integerType);
  if (year === undefined) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (year.type.scalar !== "integer" || month < 1 || month > 12 || day < 1 || day > 31)
    return report(say.expressionType, place, { call: "dayIn", found: typeName(year.type), suggestion: signatures.dayIn });
  return { expression: { kind: "call", call: "dayIn", month, day, of: [year.expression], type: dateType }, type: dateType };
}

const signatures: Readonly<Record<(typeof arithmeticNames)[number], string>> = {
  add: "add: [a, b] (integer, money, share)",
  subtract: "subtract: [a, b] (integer, money, share)",
  multiply: "multiply: [money, share], [integer, integer], [money, integer]",
  shareOf: "shareOf: [part, whole] (integer, money)",
  min: "min: [a, b, …]",
  max: "max: [a, b, …]",
  daysBetween: "daysBetween: [date, date]",
  monthsBetween: "monthsBetween: [date, date]",
  workingDaysBetween: "workingDaysBetween: [date, date]",
  shift: "shift: [date, 30 days]",
  dayIn: "dayIn: [year, 03-31]",
  sizeOf: "sizeOf: collected",
};

const summable: ReadonlySet<string> = new Set(["integer", "money", "share"]);

function typeOfCall(call: (typeof arithmeticNames)[number], types: readonly ValueType[]): ValueType | undefined {
  const [a, b] = types;
  if (a === undefined) return undefined;
  if (call === "sizeOf") return types.length === 1 && a.list ? integerType : undefined;
  if (types.some(({ list }) => list)) return undefined;
  const alike = types.every((type) => type.scalar === a.scalar && comparable(type, a));
  switch (call) {
    case "min":
    case "max":
      return types.length >= 1 && alike && (summable.has(a.scalar) || a.scalar === "date") ? a : undefined;
    case "add":
      return types.length >= 2 && alike && summable.has(a.scalar) ? a : undefined;
    case "subtract":
      return types.length === 2 && alike && summable.has(a.scalar) ? a : undefined;
    case "shareOf":
      return types.length === 2 && alike && (a.scalar === "integer" || a.scalar === "money") ? shareType : undefined;
    case "multiply":
      return b === undefined || types.length !== 2 ? undefined : product(a, b);
    case "daysBetween":
    case "monthsBetween":
    case "workingDaysBetween":
      return types.length === 2 && a.scalar === "date" && b?.scalar === "date" ? integerType : undefined;
    case "shift":
      return types.length === 2 && a.scalar === "date" && b?.scalar === "period" ? dateType : undefined;
    case "dayIn":
      return undefined;
  }
}

function product(a: ValueType, b: ValueType): ValueType | undefined {
  const scalars = [a.scalar, b.scalar];
  if (!scalars.every((one) => summable.has(one))) return undefined;
  const money = a.scalar === "money" ? a : b.scalar === "money" ? b : undefined;
  if (money !== undefined) return a.scalar === b.scalar ? undefined : money;
  return scalars.includes("share") ? shareType : integerType;
}
