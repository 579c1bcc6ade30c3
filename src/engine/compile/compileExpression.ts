import { monthsBetween, shiftDay, workingDaysBetween } from "../../calendar/index.js";
import { type CivilDate, dayNumber, lastDayOfMonth } from "../../kernel/index.js";
import type { Expression } from "../../rulebook/index.js";
import { addExact, compareExact, divideExact, type Exact, multiplyExact, negateExact, signOf } from "../exact/Exact.js";
import type { Frame } from "../Frame.js";
import { eventDateOf } from "../itemDates.js";
import { literalValue, type ParameterEntry, parameterAt } from "../parameterAt.js";
import {
  currencyOf,
  highOf,
  isCollection,
  isDate,
  isPeriod,
  lowOf,
  quantity,
  sameCurrency,
  type Value,
} from "../Value.js";
import { compileFact } from "./compileFact.js";
import type { Names, Read } from "./Names.js";

/** An expression as a reader of the frame. None makes none, unknown makes unknown. */
export function compileExpression(expression: Expression, names: Names): Read {
  switch (expression.kind) {
    case "literal": {
      const value = literalValue(expression.literal);
      return () => value;
    }
    case "param":
      return compileParameter(expression.param, names);
    case "fact":
      return compileFact(expression.fact, names);
    case "call":
      return compileCall(expression, names);
  }
}

function compileParameter(id: string, { rulebook }: Names): Read {
  const parameter = rulebook.params[id];
  if (parameter === undefined) return () => undefined;
  const isOfToday = parameter.at === "asOf";
  let entry: ParameterEntry | undefined;
  let day: CivilDate | null | undefined;
  let asOf: number | undefined;
  return (frame) => {
    const on = isOfToday ? undefined : eventDateOf(frame);
    // BECAUSE: asked once for every record of an item, of which the day is one and the same.
    if (asOf !== frame.asOf || on !== day) entry = parameterAt(parameter, on, frame.asOf);
    asOf = frame.asOf;
    day = on;
    if (entry !== undefined) return literalValue(entry.value);
    if (frame.trace !== undefined) {
      const isOpen = !isOfToday && frame.eventMissing.length > 0;
      frame.trace.missing.push(...(isOpen ? frame.eventMissing : [`param ${id}`]));
    }
    return undefined;
  };
}

type Call = Extract<Expression, { kind: "call" }>;
type Known = NonNullable<Value>;

function compileCall(expression: Call, names: Names): Read {
  const operands = expression.of.map((one) => compileExpression(one, names));
  const [a, b] = operands;
  if (a === undefined) return () => undefined;
  switch (expression.call) {
    case "sizeOf":
      return (frame) => sizeOf(a(frame));
    case "dayIn": {
      const { month, day } = expression;
      return (frame) => apply(a(frame), (year) => dayIn(year, month, day));
    }
    case "add":
      return reduceOver(operands, sum);
    case "min":
      return reduceOver(operands, (x, y) => extreme(x, y, -1));
    case "max":
      return reduceOver(operands, (x, y) => extreme(x, y, 1));
    default: {
      if (b === undefined) return () => undefined;
      const operation = binary(expression, names);
      return (frame) => {
        const left = a(frame);
        const right = b(frame);
        if (left === null || right === null) return null;
        if (left === undefined || right === undefined) return undefined;
        const value = operation(left, right);
        if (value === undefined && expression.call === "workingDaysBetween")
          frame.trace?.missing.push(`calendar ${expression.calendar}`);
        return value;
      };
    }
  }
}

function binary(expression: Call, names: Names): (a: Known, b: Known) => Value {
  switch (expression.call) {
    case "subtract":
      return (a, b) => sum(a, negated(b));
    case "multiply":
      return product;
    case "shareOf":
      return shareOf;
    case "daysBetween":
      return (a, b) => (isDate(a) && isDate(b) ? quantity(b.first - a.last, b.last - a.first, undefined) : undefined);
    case "monthsBetween":
      return (a, b) => {
        if (!isDate(a) || !isDate(b)) return undefined;
        const months = monthsBetween(a, b);
        return quantity(months.lo, months.hi, undefined);
      };
    case "workingDaysBetween": {
      const calendar = names.rulebook.calendars[expression.calendar];
      return (a, b) => {
        if (!isDate(a) || !isDate(b) || calendar === undefined) return undefined;
        const lo = workingDaysBetween(a.last, b.first, calendar);
        const hi = workingDaysBetween(a.first, b.last, calendar);
        return lo === undefined || hi === undefined ? undefined : quantity(lo, hi, undefined);
      };
    }
    case "shift":
      return (a, b) =>
        isDate(a) && isPeriod(b) ? { first: shiftDay(a.first, b), last: shiftDay(a.last, b) } : undefined;
    default:
      return () => undefined;
  }
}

function apply(value: Value, operation: (known: Known) => Value): Value {
  return value === null || value === undefined ? value : operation(value);
}

/** None wins over unknown: arithmetic with none is none whatever the rest. */
function reduceOver(operands: readonly Read[], operation: (a: Known, b: Known) => Value): Read {
  return (frame: Frame) => {
    let result: Value;
    let none = false;
    let unknown = false;
    let first = true;
    for (const read of operands) {
      const value = read(frame);
      if (value === null) none = true;
      else if (value === undefined) unknown = true;
      else if (first) result = value;
      else if (result !== undefined && result !== null) result = operation(result, value);
      first = false;
    }
    if (none) return null;
    return unknown ? undefined : result;
  };
}

function sum(a: Known, b: Known): Value {
  if (!sameCurrency(a, b)) return undefined;
  const currency = currencyOf(a) ?? currencyOf(b);
  return quantity(addExact(lowOf(a), lowOf(b)), addExact(highOf(a), highOf(b)), currency);
}

function negated(a: Known): Known {
  return quantity(negateExact(highOf(a)), negateExact(lowOf(a)), currencyOf(a));
}

function product(a: Known, b: Known): Value {
  const ends: Exact[] = [];
  for (const left of [lowOf(a), highOf(a)])
    for (const right of [lowOf(b), highOf(b)]) ends.push(multiplyExact(left, right));
  ends.sort(compareExact);
  return quantity(ends[0] ?? 0, ends.at(-1) ?? 0, currencyOf(a) ?? currencyOf(b));
}

/** Part over whole; none where the whole is nothing, unknown where it may be. */
function shareOf(part: Known, whole: Known): Value {
  if (!sameCurrency(part, whole)) return undefined;
  const least = lowOf(whole);
  const most = highOf(whole);
  if (signOf(least) === 0 && signOf(most) === 0) return null;
  if (signOf(least) <= 0 && signOf(most) >= 0) return undefined;
  const [low, high] = [lowOf(part), highOf(part)];
  if (low === high && least === most) {
    const share = divideExact(low, least);
    return quantity(share, share, undefined);
  }
  const ends = [low, high].flatMap((top) => [divideExact(top, least), divideExact(top, most)]).sort(compareExact);
  return quantity(ends[0] ?? 0, ends.at(-1) ?? 0, undefined);
}

function extreme(a: Known, b: Known, side: -1 | 1): Value {
  if (isDate(a) && isDate(b)) {
    const pick = side < 0 ? Math.min : Math.max;
    return { first: pick(a.first, b.first), last: pick(a.last, b.last) };
  }
  if (!sameCurrency(a, b)) return undefined;
  const currency = currencyOf(a) ?? currencyOf(b);
  const pick = (x: Exact, y: Exact): Exact => (compareExact(x, y) * side >= 0 ? x : y);
  return quantity(pick(lowOf(a), lowOf(b)), pick(highOf(a), highOf(b)), currency);
}

function sizeOf(value: Value): Value {
  if (value === null || value === undefined) return value;
  if (isCollection(value))
    return quantity(value.certain.size, value.open ? Number.POSITIVE_INFINITY : value.possible.size, undefined);
  return Array.isArray(value) ? value.length : undefined;
}

function dayIn(year: Known, month: number, day: number): CivilDate | undefined {
  if (typeof year !== "number") return undefined;
  const at = dayNumber(year, month, Math.min(day, lastDayOfMonth(year, month)));
  return { first: at, last: at };
}
