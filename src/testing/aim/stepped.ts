import { formatDay, formatMoney, type Literal } from "../../kernel/index.js";
import { rawNeighbours, rawValue } from "../archive/rawValue.js";

/** A value moved by the smallest step up or down, as archive files write it; 0 steps is the value itself. */
export function stepped(literal: Literal, steps: number): unknown {
  switch (literal.type) {
    case "integer":
      return literal.value + steps;
    case "money":
      return formatMoney({ ...literal.value, amount: literal.value.amount + steps });
    case "date":
      return formatDay((steps > 0 ? literal.value.last : literal.value.first) + steps);
    case "boolean":
      return steps === 0 ? literal.value : !literal.value;
    case "share":
      return (steps === 0 ? undefined : rawNeighbours(literal)[steps > 0 ? 2 : 1]) ?? rawValue(literal);
    default:
      return steps === 0 ? rawValue(literal) : `${String(rawValue(literal))}x`;
  }
}
