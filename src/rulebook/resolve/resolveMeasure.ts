import { type Localized, standings, type ValueType } from "../../kernel/index.js";
import type { Expression, FactReference } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import {
  type CalendarPeriod,
  calendarUnits,
  type Measure,
  type MeasureName,
  measureNames,
  type Window,
} from "../Measure.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveCondition } from "./resolveCondition.js";
import { resolveSpan, resolveTyped } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import { isState, mayBeOwn, neverOwn, resolveOn, resolveTarget, scopeOfTarget, type Target } from "./resolveTarget.js";
import type { Scope } from "./Scope.js";
import { booleanType, dateType, integerType, mismatch, typeTitle } from "./types.js";

const measureKeys = Object.fromEntries(measureNames.map((name) => [name, key(name, name)]));
export const measureShape = {
  ...measureKeys,
  where: key("条件", "Only records for which this holds"),
  within: key("最近多久", "Only the last …"),
  between: key("两日之间", "Only between two days"),
  in: key("日历区间", "Only in a calendar period"),
  at: key("状态在哪一天有效", "States in effect on this day"),
  on: key("按哪个日期", "Which date counts"),
  over: key("范围", "own: only the subject's own records; all: every record that passed the group's filter"),
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
export function resolveMeasure(
  node: MapNode,
  measure: MeasureName,
  scope: Scope,
  group: string | undefined,
): { measure: Measure; type: ValueType } | undefined {
  const { report } = scope.context;
  const map = readMap<Readonly<Record<string, { title: { zh: string; en: string } }>>>(node, measureShape, report);
  const targetNode = map?.[measure];
  const target = targetNode && resolveTarget(targetNode, scope, true);
  if (map === undefined || target === undefined) return undefined;
  const inner = scopeOfTarget(target, scope);
  const field = resolveField(measure, target, inner);
  if (field === null) return undefined;
  const where = map["where"] === undefined ? undefined : resolveCondition(map["where"], inner);
  const window = resolveWindow(map, scope);
  const on = resolveOn(map["on"], target, inner);
  const over = readChoice(map["over"], ["own", "all"], report);
  const ended = readChoice(map["ended"], ["included"], report);
  const standing = readChoice(map["standing"], standings, report);
  const inAny = resolveSpan(map["inAny"], scope);
  const at = resolveTyped(map["at"], scope, dateType);
  if ((map["where"] !== undefined && where === undefined) || window === null || on === undefined) return undefined;
  const ofGroup = group !== undefined && target.types.length === 1 && target.types[0] === group;
  const all = over === "all";
  const own = over === "own" && !mayBeOwn(target, scope);
  if (!areOptionsSound(map, measure, { all: all && !ofGroup, own, state: isState(target, scope) }, report))
    return undefined;
  const inForce = isState(target, scope) && window === undefined && ended === undefined;
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
      ...(inForce ? { at: at ?? asOf } : {}),
      over: over ?? (ofGroup ? "group" : "records"),
      ...(inAny === undefined ? {} : { inAny }),
      ...(standing === undefined ? {} : { standing }),
    },
  };
}

/** Keys that would silently do nothing are refused. */
function areOptionsSound(
  map: MeasureMap,
  measure: MeasureName,
  of: { readonly all: boolean; readonly own: boolean; readonly state: boolean },
  report: Report,
): boolean {
  const window = windowKeys.find((name) => map[name] !== undefined);
  const faults: readonly (readonly [option: string, isFault: boolean, help: Localized])[] = [
    ["over", of.own, { zh: neverOwn.helpZh, en: neverOwn.help }],
    [
      "over",
      of.all,
      {
        zh: "over: all 只用于 each 按组时对同一记录类型的度量",
        en: "over: all is for measures over the record type of a group (`each: { group: … }`)",
      },
    ],
    [
      "inAny",
      measure !== "count" && measure !== "sum",
      { zh: "inAny 只用于 count、sum", en: "inAny is for count, sum" },
    ],
    [
      "at",
      !of.state,
      {
        zh: "at 只用于有起止的状态；事件用 within、between 或 in",
        en: "at is for states; of events say within, between or in",
      },
    ],
    [
      "at",
      window !== undefined,
      { zh: `已写 ${window}，at 不起作用：留一个`, en: `there is \`${window}\` already: keep one of both` },
    ],
    ["ended", !of.state, { zh: "ended 只用于有起止的状态", en: "ended is for states" }],
    [
      "ended",
      window !== undefined || map["at"] !== undefined,
      { zh: "有窗口或 at 时 ended 不起作用：留一个", en: "with a window or `at` it says nothing: keep one of both" },
    ],
  ];
  for (const [option, isFault, help] of faults) {
    const node = map[option];
    if (node === undefined || !isFault) continue;
    report(say.measureOption, node.place, { option, help: help.en, helpZh: help.zh });
    return false;
  }
  return true;
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
  const takesNone = measure === "count" || measure === "exists";
  if (takesNone && target.fact === undefined) return undefined;
  if (takesNone || target.fact === undefined) {
    report(say.measureForm, target.node.place, {
      measure,
      form: takesNone ? `${measure}: ${target.as}` : `${measure}: ${target.as}.…`,
    });
    return null;
  }
  const fact = resolveFact(target.fact, target.node.place, inner);
  if (fact === undefined) return null;
  if ((fact.of !== "record" && fact.of !== "column") || fact.as !== target.as) {
    report(say.measureForm, target.node.place, { measure, form: `${measure}: ${target.as}.…` });
    return null;
  }
  const allowed = fieldScalars[measure];
  if (fact.type.list || (allowed !== undefined && !allowed.includes(fact.type.scalar))) {
    const found = typeTitle(fact.type);
    const form = allowed === undefined ? `${measure}: ${target.as}.…` : `${measure}: … (${allowed.join(", ")})`;
    report(say.expressionType, target.node.place, { call: measure, found: found.en, foundZh: found.zh, form });
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

type MeasureMap = Readonly<Partial<Record<string, SyntaxNode>>>;
const windowKeys = ["within", "between", "in"] as const;

/** At most one window; `null` after a report. */
function resolveWindow(map: MeasureMap, scope: Scope): Window | undefined | null {
  const { report } = scope.context;
  const [first, second] = windowKeys.filter((name) => map[name] !== undefined);
  const extra = second === undefined ? undefined : map[second];
  if (second !== undefined && extra !== undefined) {
    report(say.measureOption, extra.place, {
      option: second,
      help: `there is \`${first}\` already: keep one window`,
      helpZh: `已写 ${first}：只留一个窗口`,
    });
    return null;
  }
  const { within, between } = map;
  if (within !== undefined) {
    const span = resolveSpan(within, scope);
    return span === undefined ? null : { within: span };
  }
  if (map["in"] !== undefined) {
    const found = resolveCalendarPeriod(map["in"], report);
    return found === undefined ? null : { in: found };
  }
  if (between === undefined) return undefined;
  const [a, b, more] = between.kind === "list" ? between.items : [];
  if (a === undefined || b === undefined || more !== undefined) {
    report(
      say.operandType,
      between.place,
      mismatch({ zh: "两个日期", en: "two dates" }, { zh: "别的写法", en: "something else" }, "between: [ a, b ]"),
    );
    return null;
  }
  const from = resolveTyped(a, scope, dateType);
  const to = resolveTyped(b, scope, dateType);
  return from === undefined || to === undefined ? null : { between: [from, to] };
}
