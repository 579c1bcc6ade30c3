import type { Literal } from "../../../kernel/index.js";
import { formatValue } from "../../../kernel/index.js";
import type { Example, Expression, Operand, Rulebook } from "../../../rulebook/index.js";
import type { Requirement } from "../Requirement.js";

/** Values that a part of a rule compares with, as an archive file has them, and the ids that an example speaks of. */
export function wordsOf({ leaf }: Requirement, example: Example, rulebook: Rulebook): readonly unknown[] {
  return [
    ...new Set([
      ...(leaf?.value === undefined ? [] : ofOperand(leaf.value, rulebook)),
      ...idsIn(example.given),
      "SUBJECT",
    ]),
  ];
}

function ofOperand(operand: Operand, rulebook: Rulebook): readonly unknown[] {
  if (operand.kind === "list") return (rulebook.lists[operand.list]?.values ?? []).map(plainOf);
  if (operand.kind === "set") return [];
  return operand.kind === "several"
    ? operand.of.flatMap((one) => ofExpression(one, rulebook))
    : ofExpression(operand, rulebook);
}

function ofExpression(expression: Expression, rulebook: Rulebook): readonly unknown[] {
  if (expression.kind === "literal") return [plainOf(expression.literal)];
  if (expression.kind === "param")
    return (rulebook.params[expression.param]?.values ?? []).map(({ value }) => plainOf(value));
  return expression.kind === "call" ? expression.of.flatMap((one) => ofExpression(one, rulebook)) : [];
}

function plainOf({ type, value }: Literal): unknown {
  return type === "integer" || type === "boolean" ? value : formatValue(value, { scalar: type, list: false });
}

/** Words of an example that may be ids: a correlation holds where two of them are the same. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^[A-Z][A-Z0-9-]*$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
