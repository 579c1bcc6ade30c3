import type { ValueType } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { drawLiteral } from "./drawLiteral.js";
import { dateType, integerType, isComparable, type Sight, type SightFact, shareType } from "./Sight.js";
import type { Yaml } from "./writeYaml.js";

/** The single facts in sight of a type that may stand for another. */
export function factsOfType(sight: Sight, type: ValueType): readonly SightFact[] {
  return sight.facts.filter((one) => !one.type.list && one.type.scalar === type.scalar && isComparable(one.type, type));
}

/** A fact of the type in sight, else a value. */
export function drawOperand(draw: Draw, sight: Sight, type: ValueType): Yaml {
  const facts = factsOfType(sight, type);
  if (facts.length > 0 && draw.chance(0.8)) return draw.pick(facts).name;
  const params = sight.library.params.filter((one) => one.type.scalar === type.scalar && isComparable(one.type, type));
  return params.length > 0 && draw.chance(0.5) ? { param: draw.pick(params).id } : drawLiteral(draw, type, sight.pools);
}

/** A day: a fact, the day of assessment, or one reckoned from others. */
export function drawDate(draw: Draw, sight: Sight): Yaml {
  const facts = factsOfType(sight, dateType);
  const one = (): Yaml => (facts.length > 0 && draw.chance(0.85) ? draw.pick(facts).name : "asOf");
  const period = (): Yaml => drawOperand(draw, { ...sight, facts: [] }, { scalar: "period", list: false });
  return draw.weighted<() => Yaml>([
    [4, one],
    [3, () => ({ shift: [one(), draw.chance(0.2) ? "-30 days" : period()] })],
    [
      sight.calendar === "year" ? 4 : 0,
      () => ({ dayIn: [draw.pick(["year", "year.number"]), draw.pick(["03-31", "12-31"])] }),
    ],
    [1, () => ({ [draw.pick(["min", "max"])]: [one(), one()] })],
  ])();
}

export interface DrawnExpression {
  readonly value: Yaml;
  readonly type: ValueType;
}

/** Arithmetic over what is in sight, and the type of what comes of it. */
export function drawCalculation(draw: Draw, sight: Sight): DrawnExpression {
  const dates = factsOfType(sight, dateType);
  const lists = sight.facts.filter(({ type, column }) => type.list && column === undefined);
  const money = sight.facts.filter(({ type }) => type.scalar === "money" && !type.list && type.currency !== undefined);
  const date = (): Yaml =>
    dates.length > 0 && draw.chance(0.75) ? draw.pick(dates).name : draw.chance(0.3) ? drawDate(draw, sight) : "asOf";
  const integer = (): Yaml => drawOperand(draw, sight, integerType);
  const kind = draw.weighted<"span" | "day" | "integer" | "money" | "share" | "size">([
    [6, "span"],
    [2, "day"],
    [2, "integer"],
    [money.length > 0 ? 3 : 0, "money"],
    [2, "share"],
    [lists.length > 0 ? 3 : 0, "size"],
  ]);
  if (kind === "span") {
    const call = draw.pick(["daysBetween", "daysBetween", "monthsBetween", "workingDaysBetween"]);
    const calendar = call === "workingDaysBetween" ? { calendar: draw.pick(sight.library.calendars) } : {};
    return { value: { [call]: [date(), date()], ...calendar }, type: integerType };
  }
  if (kind === "size") return { value: { sizeOf: draw.pick(lists).name }, type: integerType };
  if (kind === "day") return { value: ensureCall(drawDate(draw, sight)), type: dateType };
  if (kind === "integer")
    return {
      value: { [draw.pick(["add", "subtract", "multiply", "min", "max"])]: [integer(), integer()] },
      type: integerType,
    };
  if (kind === "money") return drawMoney(draw, sight, draw.pick(money).type);
  const whole = money.length > 0 && draw.chance(0.5) ? draw.pick(money).type : integerType;
  const parts = draw.chance(0.3) ? shareType : whole;
  const call = parts === shareType ? draw.pick(["add", "subtract", "multiply"]) : "shareOf";
  return { value: { [call]: [drawOperand(draw, sight, parts), drawOperand(draw, sight, parts)] }, type: shareType };
}

/** A plain name would be no arithmetic. */
function ensureCall(value: Yaml): Yaml {
  return typeof value === "string" ? { shift: [value, "1 months"] } : value;
}

function drawMoney(draw: Draw, sight: Sight, type: ValueType): DrawnExpression {
  const operand = (): Yaml => drawOperand(draw, sight, type);
  const call = draw.pick(["add", "subtract", "min", "max", "multiply"]);
  const other = call === "multiply" ? drawOperand(draw, sight, draw.chance(0.5) ? integerType : shareType) : operand();
  return { value: { [call]: [operand(), other] }, type };
}
