import { formatValue } from "../../kernel/index.js";
import type { Expression, Leaf, Operand, Window } from "../../rulebook/index.js";

/** A leaf as its author wrote it, on one line. */
export function writeLeaf({ fact, operator, value }: Leaf): string {
  return value === undefined ? `${fact.name} ${operator}` : `${fact.name} ${operator} ${writeOperand(value)}`;
}

/** A window as its author wrote it. */
export function writeWindow(window: Window): string {
  if ("within" in window) return `within ${writeExpression(window.within)}`;
  if ("in" in window) return `in ${window.in.unit} ${window.in.back}`;
  return `between ${window.between.map(writeExpression).join(" and ")}`;
}

/** What stands on the right of an operator. */
function writeOperand(operand: Operand): string {
  switch (operand.kind) {
    case "list":
      return `list ${operand.list}`;
    case "set":
      return `set ${operand.set}`;
    case "several":
      return `[${operand.of.map(writeExpression).join(", ")}]`;
    default:
      return writeExpression(operand);
  }
}

/** An expression in the words of the language. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return formatValue(expression.literal.value, { scalar: expression.literal.type, list: false });
    case "param":
      return `param ${expression.param}`;
    case "fact":
      return expression.fact.name;
    case "call":
      return `${expression.call} [${expression.of.map(writeExpression).join(", ")}]`;
  }
}
