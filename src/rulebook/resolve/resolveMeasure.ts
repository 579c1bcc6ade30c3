import { standings, type ValueType } from "../../kernel/index.js";
import type { Expression, FactReference } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { calendarUnits, type CalendarPeriod, type Measure, type MeasureName, measureNames, type Window } from "../Measure.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger } from "../read/readScalar.js";
import type { Report } from "../read/Report.js";
import { key, need } from "../read/Shape.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveCondition } from "./resolveCondition.js";
import { resolveExpression } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import { isState, resolveOn, resolveTarget, scopeOfTarget, type Target } from "./resolveTarget.js";
import type { Scope } from "./Scope.js";
import { booleanType, dateType, integerType, periodType, typeName } from "./types.js";

const measureKeys = Object.fromEntries(measureNames.map((name) => [name, key(name, name)]));
export const measureShape = {
  ...measureKeys,
  where: key("条件", "Only records for which this holds"),
  within: key("最近多久", "Only the last …"),
  between: key("两日之间", "Only between two days"),
  in: key("日历区间", "Only in a calendar period"),
  at: key("状态在哪一天有效", "States in effect on this day"),
  on: key("按哪个日期", "Which date counts"),
  over: key("范围", "all: every record that passed the group's filter"),
  inAny: key("任意连续时长", "The largest over any span of this length"),
  standing: key("最低核实状态", "At least this well established"),
  ended: key("含已结束", "included: states that have ended as well"),
  title: key("名称", "Title"),
};

const periodShape = { calendar: need("日历单位", "Unit"), back: need("往回第几个", "How many back") };

/** `{ calendar: quarter, back: 1 }` */
export function resolveCalendarPeriod(node: SyntaxNode, report: Report): CalendarPeriod | undefined {
  const map = readMap(node, periodShape, report);
  const unit = readChoice(map?.calendar, calendarUnits, report);
  const back = readInteger(map?.back, report, 0, 400);
  return unit === undefined || back === undefined ? undefined : { unit, back };
}

/** A measure with its type. `group` is the type whose groups are under test, if any. */
export function resolveMeasure(node: MapNode, measure: MeasureName, scope: Scope, group: string | undefined): { measure: Measure; type: ValueType } | undefined {
  const { report } = scope.context;
  const map = readMap<Readonly<Record<string, { title: { zh: string; en: string } }>>>(node, measureShape, report);
  const targetNode = map?.[measure];
  if (map === undefined || targetNode === undefined) return undefined;
  const target = resolveTarget(targetNode, scope);
  const inner = target && scopeOfTarget(target, scope);
  if (target === undefined || inner === undefined) return undefined;
  const field = resolveField(measure, target, inner);
  if (field === null) return undefined;
  const where = map["where"] === undefined ? undefined : resolveCondition(map["where"], inner);
  const window = resolveWindow(map, scope);
  const on = resolveOn(map["on"], target, inner);
  if ((map["where"] !== undefined && where === undefined) || window === null || on === undefined) return undefined;
  const over = readChoice(map["over"], ["all"], report);
  const ended = readChoice(map["ended"], ["included"], report);
  const standing = readChoice(map["standing"], standings, report);
  const inAny = expressionAt(map["inAny"], scope, periodType);
  const at = expressionAt(map["at"], scope, dateType);
  const inForce = isState(target, scope) && window === undefined && ended === undefined;
  const ofGroup = group !== undefined && target.types.length === 1 && target.types[0] === group;
  const asOf: Expression = { kind: "fact", fact: { name: "asOf", type: dateType, of: "asOf" } };
  return {
    type: typeOfMeasure(measure, field),
    measure: {
      kind: "measure",
      measure,
      as: target.as,
      types: target.types,
      ...(field === undefined ? {} : { field }),
      ...(where === undefined ? {} : { where }),
      ...(window === undefined ? {} : { window }),
      on,
      ...(inForce || at !== undefined ? { at: at ?? asOf } : {}),
      over: over === "all" && ofGroup ? "all" : ofGroup ? "group" : "records",
      ...(inAny === undefined ? {} : { inAny }),
      ...(standing === undefined ? {} : { standing }),
    },
  };
}

function expressionAt(node: SyntaxNode | undefined, scope: Scope, type: ValueType): Expression | undefined {
  const typed = node && resolveExpression(node, scope, type);
  if (typed === undefined || node === undefined) return undefined;
  if (typed.type.scalar === type.scalar) return typed.expression;
  return scope.context.report(say.operandType, node.place, { expected: type.scalar, found: typeName(typed.type), suggestion: type.scalar });
}

const fieldScalars: Readonly<Partial<Record<MeasureName, readonly string[]>>> = {
  sum: ["integer", "money"],
  max: ["integer", "money", "share", "date"],
  min: ["integer", "money", "share", "date"],
  median: ["integer", "money", "share"],
  latest: ["date"],
  earliest: ["date"],
};

/** The fact measured; `undefined` where the measure takes none, `null` after a report. */
function resolveField(measure: MeasureName, target: Target, inner: Scope): FactReference | undefined | null {
  const { report } = inner.context;
  if (measure === "count" || measure === "exists") {
    if (target.fact === undefined) return undefined;
    report(say.letForm, target.node.place, { names: `${measure}: ${target.as}` });
    return null;
  }
  if (target.fact === undefined) {
    report(say.letForm, target.node.place, { names: `${measure}: ${target.as}.…` });
    return null;
  }
  const fact = resolveFact(target.fact, target.node.place, inner);
  if (fact === undefined) return null;
  const allowed = fieldScalars[measure];
  if (fact.type.list || (allowed !== undefined && !allowed.includes(fact.type.scalar))) {
    report(say.expressionType, target.node.place, { call: measure, found: typeName(fact.type), suggestion: (allowed ?? []).join(", ") });
    return null;
  }
  return fact;
}

function typeOfMeasure(measure: MeasureName, field: FactReference | undefined): ValueType {
  if (measure === "count" || measure === "countDistinct") return integerType;
  if (measure === "exists") return booleanType;
  const type = field?.type ?? integerType;
  return measure === "collect" ? { ...type, list: true } : type;
}

/** At most one window; `null` after a report. */
function resolveWindow(map: Readonly<Partial<Record<string, SyntaxNode>>>, scope: Scope): Window | undefined | null {
  const { report } = scope.context;
  const { within, between } = map;
  const period = map["in"];
  const given = [within, between, period].filter((one) => one !== undefined);
  if (given[1] !== undefined) {
    report(say.conditionTwoForms, given[1].place, { form: "within / between / in" });
    return null;
  }
  if (within !== undefined) {
    const typed = expressionAt(within, scope, periodType);
    return typed === undefined ? null : { within: typed };
  }
  if (period !== undefined) {
    const found = resolveCalendarPeriod(period, report);
    return found === undefined ? null : { in: found };
  }
  if (between === undefined) return undefined;
  const [a, b] = between.kind === "list" && between.items.length === 2 ? between.items : [];
  const from = expressionAt(a, scope, dateType);
  const to = expressionAt(b, scope, dateType);
  if (from !== undefined && to !== undefined) return { between: [from, to] };
  if (a === undefined) report(say.operandType, between.place, { expected: "[ date, date ]", found: "—", suggestion: "between: [ a, b ]" });
  return null;
}
