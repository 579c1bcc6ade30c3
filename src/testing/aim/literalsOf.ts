import { exactDay, type Literal, parseCivilDate, parseMoney } from "../../kernel/index.js";
import type { Expression, Operand } from "../../rulebook/index.js";
import type { Aim } from "./Aim.js";
import type { Target } from "./Target.js";

/** The values on the right of a comparison, as far as they are known before anything is assessed. */
export function literalsOf(operand: Operand | undefined, aim: Aim, target: Target): readonly Literal[] {
  if (operand === undefined) return [];
  if (operand.kind === "several") return operand.of.flatMap((one) => literalsIn(one, aim, target));
  if (operand.kind === "list") return aim.rulebook.lists[operand.list]?.values ?? [];
  if (operand.kind === "set") return [{ type: "id", value: "X1" }];
  return literalsIn(operand, aim, target);
}

function literalsIn(expression: Expression, aim: Aim, target: Target): readonly Literal[] {
  switch (expression.kind) {
    case "literal":
      return [expression.literal];
    case "param":
      return aim.rulebook.params[expression.param]?.values.slice(-1).map(({ value }) => value) ?? [];
    case "fact": {
      const { fact } = expression;
      if (fact.of === "asOf") return [{ type: "date", value: exactDay(aim.asOf) }];
      return fact.of === "record" && fact.as === aim.as ? literalOf(target.record.get(fact.field)) : [];
    }
    case "call":
      return [];
  }
}

/** A value of the record under test that was settled before, read back. */
function literalOf(raw: unknown): readonly Literal[] {
  if (typeof raw === "number") return [{ type: "integer", value: raw }];
  if (typeof raw !== "string") return [];
  const date = parseCivilDate(raw);
  if (date !== undefined) return [{ type: "date", value: date }];
  const money = parseMoney(raw);
  return [money === undefined ? { type: "id", value: raw } : { type: "money", value: money }];
}
