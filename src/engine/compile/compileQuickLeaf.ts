import type { Leaf, Operand } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { literalValue } from "../parameterAt.js";
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from "../truth.js";
import type { Value } from "../Value.js";
import type { Names } from "./Names.js";

/** Types whose values are equal where they are the same word, and known in whole or not at all. */
const words: ReadonlySet<string> = new Set(["id", "text", "enum", "boolean"]);

/**
 * The silent path of the leaves that are asked most: whether a stored fact of a record is there, or is a word that the rulebook
 * writes. The same answers as by the table of operators, without its calls.
 */
export function compileQuickLeaf(leaf: Leaf, names: Names): ((frame: Frame) => Truth) | undefined {
  const { fact, operator, value } = leaf;
  if (fact.of !== "record" || fact.type.list) return undefined;
  const { field } = fact;
  const seat = names.records.get(fact.as);
  if (seat === undefined || seat.types.some((type) => names.model.records.get(type)?.derived.has(field)))
    return undefined;
  const answer = answerOf(operator, fact.type.scalar, value, names);
  if (answer === undefined) return undefined;
  const { slot } = seat;
  return ({ records }) => {
    const found = records[slot]?.fields[field];
    return found === undefined ? UNKNOWN : answer(found);
  };
}

/** Of a value that is not missing. */
function answerOf(
  operator: Leaf["operator"],
  scalar: string,
  value: Operand | undefined,
  names: Names,
): ((found: Value) => Truth) | undefined {
  if (operator === "present") return (found) => (found === null ? FALSE : TRUE);
  if (operator === "absent") return (found) => (found === null ? TRUE : FALSE);
  if (!words.has(scalar)) return undefined;
  if (value?.kind === "literal") {
    const word = literalValue(value.literal);
    if (operator === "equal") return (found) => truthOf(found === word);
    return operator === "notEqual" ? (found) => truthOf(found !== word) : undefined;
  }
  if (value?.kind !== "list") return undefined;
  const list: ReadonlySet<Value> = new Set(names.rulebook.lists[value.list]?.values.map(literalValue));
  if (operator === "in") return (found) => truthOf(list.has(found));
  return operator === "notIn" ? (found) => truthOf(!list.has(found)) : undefined;
}
