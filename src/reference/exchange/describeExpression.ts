import { formatValue } from "../../kernel/index.js";
import type { Expression } from "../../rulebook/index.js";

/** An expression as the name of a fact: equal expressions have equal names, different ones different. */
export function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal": {
      const { type, value } = expression.literal;
      const text = formatValue(value, { scalar: type, list: false });
      return type === "text" || type === "id" || type === "enum" ? JSON.stringify(text) : text;
    }
    case "param":
      return `param ${expression.param}`;
    case "fact":
      return expression.fact.name;
    case "call": {
      const more =
        expression.call === "dayIn"
          ? [`${expression.month}-${expression.day}`]
          : expression.call === "workingDaysBetween"
            ? [expression.calendar]
            : [];
      return `${expression.call}(${[...expression.of.map(describeExpression), ...more].join(", ")})`;
    }
  }
}
