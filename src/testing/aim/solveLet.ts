import { addMonths } from "../../calendar/index.js";
import { formatDay, type Literal, parseCivilDate } from "../../kernel/index.js";
import type { Condition, Expression, Measure, OperatorName } from "../../rulebook/index.js";
import { drawRecord } from "../archive/drawRecord.js";
import type { Draw } from "../random/Draw.js";
import type { Aim } from "./Aim.js";
import { placed } from "./placed.js";
import { solveLeaf } from "./solveLeaf.js";
import { emptyTarget, type Target } from "./Target.js";
import { missingMark, type Wanted } from "./Wanted.js";

interface Comparison {
  readonly operator: OperatorName;
  readonly literals: readonly Literal[];
  readonly wanted: Wanted;
  /** How a condition of the measured records is solved in turn. */
  readonly solve: (draw: Draw, condition: Condition, wanted: Wanted, target: Target, aim: Aim) => void;
}

/** What a measure must find, or dates be apart, for a comparison of a `let` to come out as wanted. */
export function solveLet(draw: Draw, name: string, comparison: Comparison, target: Target, aim: Aim): void {
  const definition = aim.rule.let.find((one) => one.name === name);
  if (definition === undefined) return;
  const { value, type } = definition;
  const { operator, literals, wanted } = comparison;
  const solved = solveLeaf(draw, wanted, { operator, literals, type, asOf: aim.asOf });
  if (value.kind === "measure") solveMeasure(draw, value, solved, target, aim, comparison.solve);
  if (value.kind === "expression") solveSpan(value.is, solved, target, aim);
}

/** As many records as are wanted, or one that holds the value wanted. */
function solveMeasure(
  draw: Draw,
  measure: Measure,
  solved: unknown,
  target: Target,
  aim: Aim,
  solve: Comparison["solve"],
): void {
  const [type = ""] = measure.types;
  const counts = measure.measure === "count" || measure.measure === "countDistinct";
  const wantsNone = solved === null || solved === 0 || solved === false;
  for (const one of measure.types) if (one !== aim.type) target.alone.add(one);
  if (wantsNone) return;
  const count = counts && typeof solved === "number" ? Math.min(8, Math.max(0, solved)) : 1;
  for (let index = 0; index < count; index += 1) {
    const inner = emptyTarget();
    const within: Aim = { ...aim, as: measure.as, type };
    if (measure.where !== undefined) solve(draw, measure.where, "true", inner, within);
    const { field } = measure;
    if (solved === missingMark) inner.record.set(fieldOf(field) ?? fieldOf(measure.on) ?? "", missingMark);
    else if (!counts && field?.of === "record" && index === 0) inner.record.set(field.field, solved ?? missingMark);
    const plan = aim.world.plans.get(type);
    if (plan === undefined) return;
    const made = placed(draw, drawRecord(draw, plan, `M${target.measured.length}`, aim.world), inner, aim, type);
    target.measured.push(made);
  }
}

function fieldOf(fact: Measure["on"] | undefined): string | undefined {
  return fact?.of === "record" ? fact.field : undefined;
}

/** Two dates of the record under test so far apart: the second follows the first. */
function solveSpan(expression: Expression, solved: unknown, target: Target, aim: Aim): void {
  if (expression.kind !== "call" || typeof solved !== "number") {
    if (solved === missingMark) for (const field of fieldsIn(expression, aim)) target.record.set(field, missingMark);
    return;
  }
  const [first, second] = expression.of;
  if (first === undefined || second === undefined) return;
  const shift = (day: number, by: number): number =>
    expression.call === "monthsBetween" ? addMonths(day, by) : day + by;
  const isSpan =
    expression.call === "daysBetween" ||
    expression.call === "monthsBetween" ||
    expression.call === "workingDaysBetween";
  const from = fieldsIn(first, aim)[0];
  const to = fieldsIn(second, aim)[0];
  if (!isSpan) return;
  const start = dayOf(first, target, aim) ?? aim.asOf - 200;
  if (to !== undefined) {
    if (from !== undefined) target.record.set(from, formatDay(start));
    target.record.set(to, formatDay(shift(start, solved)));
  } else if (from !== undefined) target.record.set(from, formatDay(shift(aim.asOf, -solved)));
}

function fieldsIn(expression: Expression, aim: Aim): readonly string[] {
  if (expression.kind === "call") return expression.of.flatMap((one) => fieldsIn(one, aim));
  return expression.kind === "fact" && expression.fact.of === "record" && expression.fact.as === aim.as
    ? [expression.fact.field]
    : [];
}

function dayOf(expression: Expression, target: Target, aim: Aim): number | undefined {
  const [field] = fieldsIn(expression, aim);
  const known = field === undefined ? undefined : target.record.get(field);
  return typeof known === "string" ? parseCivilDate(known)?.first : undefined;
}
