import { type Literal, lastDayOfMonth, type SourcePlace, type ValueType } from "../../kernel/index.js";
import { type ArithmeticName, arithmeticNames, type Expression } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { reportUnknownKey } from "../read/readMap.js";
import { scalar } from "../read/readScalar.js";
import { suggestion } from "../read/suggestion.js";
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { guessLiteral, readLiteral } from "./readLiteral.js";
import { lookUpFact, resolveFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { hintOf, signatures, typeOfCall } from "./typeOfCall.js";
import { dateType, integerType, isSymbol, mismatch, periodType, typeTitle, writtenAs } from "./types.js";

/** An expression with its type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
}

/** A fact, a value, a parameter or arithmetic. `expected` says how a bare value is read. */
export function resolveExpression(node: SyntaxNode, scope: Scope, expected?: ValueType): Typed | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") return resolveScalar(node, scope, expected);
  if (node.kind === "list") return report(say.expressionForm, node.place, { names: arithmeticNames });
  const [entry, second] = node.entries;
  if (entry?.key !== "fact" && entry?.key !== "param") return resolveCall(node, scope);
  if (second !== undefined) return reportUnknownKey(second, [entry.key], report);
  if (entry.key === "param") return resolveParam(entry.value, scope);
  const one = scalar(entry.value, report);
  const fact = one && resolveFact(one.text, one.place, scope);
  return fact && { expression: { kind: "fact", fact }, type: fact.type };
}

/** An expression of one type; a report where it is of another. */
export function resolveTyped(node: SyntaxNode | undefined, scope: Scope, type: ValueType): Expression | undefined {
  const typed = node && resolveExpression(node, scope, type);
  if (typed === undefined || node === undefined) return undefined;
  if (typed.type.scalar === type.scalar && typed.type.list === type.list) return typed.expression;
  return scope.context.report(say.operandType, node.place, mismatch(type, typed.type, writtenAs[type.scalar]));
}

/** A span of time, longer than nothing: of a window, of `withinLast`. */
export function resolveSpan(node: SyntaxNode | undefined, scope: Scope): Expression | undefined {
  const span = resolveTyped(node, scope, periodType);
  if (span?.kind !== "literal" || span.literal.type !== "period" || span.literal.value.count > 0 || node === undefined)
    return span;
  return scope.context.report(say.periodForm, node.place, { value: node.kind === "scalar" ? node.text : "…" });
}

export function resolveParam(node: SyntaxNode, scope: Scope): Typed | undefined {
  const { report, params } = scope.context;
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const param = params.get(one.text);
  if (param === undefined)
    return report(say.paramUnknown, one.place, { param: one.text, ...suggestion(one.text, params.keys()) });
  return { expression: { kind: "param", param: param.id, type: param.type }, type: param.type };
}

function typeOfLiteral(literal: Literal): ValueType {
  return literal.type === "money"
    ? { scalar: "money", list: false, currency: literal.value.currency }
    : { scalar: literal.type, list: false };
}

const nameForm = /^[A-Za-z]\w*(\.\w+)*$/;

/** A plain word is a fact if it names one in sight, else a value; what is quoted is always a value. */
function resolveScalar(node: ScalarNode, scope: Scope, expected: ValueType | undefined): Typed | undefined {
  const { report } = scope.context;
  const fact = node.quoted ? undefined : lookUpFact(node.text, scope);
  if (fact !== undefined) return { expression: { kind: "fact", fact }, type: fact.type };
  const literal = expected === undefined && !node.quoted ? guessLiteral(node.text) : undefined;
  if (literal !== undefined) return { expression: { kind: "literal", literal }, type: typeOfLiteral(literal) };
  const isName = !node.quoted && nameForm.test(node.text);
  if (expected !== undefined && (!isName || (isSymbol(expected) && !node.text.includes(".")))) {
    const read = readLiteral(node, expected, report);
    return read && { expression: { kind: "literal", literal: read }, type: typeOfLiteral(read) };
  }
  if (node.quoted || (!isName && /^[\d-]/.test(node.text)))
    return report(say.expressionForm, node.place, { names: arithmeticNames });
  resolveFact(node.text, node.place, scope);
  return undefined;
}

/** `{ shift: [a, -30 days] }` and its like: one operation, its operands in a list. `beside`: further keys the place allows. */
export function resolveCall(node: MapNode, scope: Scope, beside: readonly string[] = []): Typed | undefined {
  const { report } = scope.context;
  const entry = node.entries.find(({ key }) => callNamed(key) !== undefined);
  const call = callNamed(entry?.key ?? "");
  if (entry === undefined || call === undefined) {
    const first = node.entries.find(({ key }) => !beside.includes(key));
    return report(say.expressionForm, first?.keyPlace ?? node.place, { names: arithmeticNames });
  }
  const allowed = [entry.key, ...beside, ...(call === "workingDaysBetween" ? ["calendar"] : [])];
  const stray = node.entries.find(({ key }) => !allowed.includes(key));
  if (stray !== undefined) return reportUnknownKey(stray, allowed, report);
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  if (call === "dayIn") return resolveDayIn(items, entry.value.place, scope);
  const of: Typed[] = [];
  for (const [position, item] of items.entries()) {
    const operand = resolveExpression(item, scope, hintOf(call, position));
    if (operand === undefined) return undefined;
    of.push(operand);
  }
  const type = typeOfCall(
    call,
    of.map((one) => one.type),
  );
  if (type === undefined)
    return reportCall(
      call,
      of.map((one) => one.type),
      entry.value.place,
      scope,
    );
  const operands = of.map(({ expression }) => expression);
  if (call !== "workingDaysBetween") return { expression: { kind: "call", call, of: operands, type }, type };
  const calendar = resolveCalendar(node, entry, scope);
  return calendar === undefined
    ? undefined
    : { expression: { kind: "call", call, calendar, of: operands, type }, type };
}

function callNamed(key: string): ArithmeticName | undefined {
  return arithmeticNames.find((name) => name === key);
}

function reportCall(call: ArithmeticName, types: readonly ValueType[], place: SourcePlace, scope: Scope): undefined {
  const found = types.map(typeTitle);
  return scope.context.report(say.expressionType, place, {
    call,
    found: found.map(({ en }) => en),
    foundZh: found.map(({ zh }) => zh),
    form: signatures[call],
  });
}

/** The calendar named, else the only one there is. */
function resolveCalendar(node: MapNode, entry: MapEntry, scope: Scope): string | undefined {
  const { report, calendars } = scope.context;
  const named = node.entries.find(({ key }) => key === "calendar")?.value;
  const ids = [...calendars.keys()];
  if (named === undefined)
    return ids.length === 1
      ? ids[0]
      : report(say.calendarNeeded, entry.keyPlace, { calendars: ids.length === 0 ? "calendars/" : ids });
  const one = scalar(named, report);
  if (one === undefined || calendars.has(one.text)) return one?.text;
  return report(say.calendarUnknown, one.place, { calendar: one.text, ...suggestion(one.text, ids) });
}

/** A day that every year has: 02-29 is none. */
function resolveDayIn(items: readonly SyntaxNode[], place: SourcePlace, scope: Scope): Typed | undefined {
  const [yearNode, dayNode] = items;
  const match = dayNode?.kind === "scalar" ? /^(\d{2})-(\d{2})$/.exec(dayNode.text) : null;
  const month = Number(match?.[1]);
  const day = Number(match?.[2]);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(2023, month);
  if (yearNode === undefined || items.length !== 2 || !exists)
    return scope.context.report(say.expressionType, place, {
      call: "dayIn",
      found: "this",
      foundZh: "这里的内容",
      form: signatures.dayIn,
    });
  const short = yearNode.kind === "scalar" && yearNode.text === "year" && scope.calendar === "year";
  const year = resolveExpression(short ? { ...yearNode, text: "year.number" } : yearNode, scope, integerType);
  if (year === undefined) return undefined;
  if (year.type.scalar !== "integer" || year.type.list) return reportCall("dayIn", [year.type], place, scope);
  return {
    expression: { kind: "call", call: "dayIn", month, day, of: [year.expression], type: dateType },
    type: dateType,
  };
}
