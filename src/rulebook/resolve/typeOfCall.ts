import type { ValueType } from "../../kernel/index.js";
import type { ArithmeticName } from "../Condition.js";
import { comparable, dateType, integerType, joined, periodType, shareType } from "./types.js";

/** How each operation is written, for messages. */
export const signatures: Readonly<Record<ArithmeticName, string>> = {
  add: "add: [a, b] (integer, money, share)",
  subtract: "subtract: [a, b] (integer, money, share)",
  multiply: "multiply: [money, share], [money, integer], [integer, integer], [share, integer]",
  shareOf: "shareOf: [part, whole] (integer, money)",
  min: "min: [a, b] (integer, money, share, date)",
  max: "max: [a, b] (integer, money, share, date)",
  daysBetween: "daysBetween: [date, date]",
  monthsBetween: "monthsBetween: [date, date]",
  workingDaysBetween: "workingDaysBetween: [date, date]",
  shift: "shift: [date, 30 days]",
  dayIn: "dayIn: [year, 03-31]",
  sizeOf: "sizeOf: team (collect)",
};

/** How a bare value is read at a position of an operation; `undefined`: by its own form. */
export function hintOf(call: ArithmeticName, position: number): ValueType | undefined {
  if (call === "shift") return position === 1 ? periodType : dateType;
  return call === "daysBetween" || call === "monthsBetween" || call === "workingDaysBetween" ? dateType : undefined;
}

const summable: ReadonlySet<string> = new Set(["integer", "money", "share"]);

/** The type of what an operation gives; `undefined` where it does not take such operands. */
export function typeOfCall(call: ArithmeticName, types: readonly ValueType[]): ValueType | undefined {
  const [a, b] = types;
  if (a === undefined) return undefined;
  if (call === "sizeOf") return types.length === 1 && a.list ? integerType : undefined;
  if (types.some(({ list }) => list)) return undefined;
  const whole = types.reduce(joined);
  const alike = types.every((type) => type.scalar === a.scalar && comparable(type, whole));
  switch (call) {
    case "min":
    case "max":
      return alike && (summable.has(a.scalar) || a.scalar === "date") ? whole : undefined;
    case "add":
      return types.length >= 2 && alike && summable.has(a.scalar) ? whole : undefined;
    case "subtract":
      return types.length === 2 && alike && summable.has(a.scalar) ? whole : undefined;
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
      return types.length === 1 && a.scalar === "integer" ? dateType : undefined;
  }
}

function product(a: ValueType, b: ValueType): ValueType | undefined {
  const scalars = [a.scalar, b.scalar];
  if (!scalars.every((one) => summable.has(one))) return undefined;
  const money = a.scalar === "money" ? a : b.scalar === "money" ? b : undefined;
  if (money !== undefined) return a.scalar === b.scalar ? undefined : money;
  return scalars.includes("share") ? shareType : integerType;
}
