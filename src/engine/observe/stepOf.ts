import type { Expression, FactReference } from "../../rulebook/index.js";
import { compileExpression } from "../compile/compileExpression.js";
import type { Names, Read } from "../compile/Names.js";
import { divideExact, type Exact, signOf } from "../exact/Exact.js";
import { isExact, lowOf, type Value } from "../Value.js";

/** A tenth of a percentage point: shares that are recorded as such are given no finer. */
const ofRecordedShare: Exact = { numerator: 1, denominator: 1000 };

/**
 * The smallest step of a fact: one of what is counted, one minor unit of money; of a share that a rule works out, one more
 * of its part; of a recorded share, a tenth of a percentage point.
 */
export function stepOf(fact: FactReference, names: Names): (...frame: Parameters<Read>) => Exact | undefined {
  if (fact.type.scalar !== "share") return () => 1;
  const whole = wholeOf(fact, names);
  if (whole === undefined) return () => ofRecordedShare;
  const read = compileExpression(whole, { ...names, observer: undefined });
  return (frame) => onePartOf(read(frame));
}

/** What the part is held against, where both are counted or amounts. */
function wholeOf(fact: FactReference, names: Names): Expression | undefined {
  if (fact.of !== "let") return undefined;
  const rule = names.rulebook.rules.find(({ id }) => id === names.rule);
  const value = rule?.let.find(({ name }) => name === fact.let)?.value;
  if (value?.kind !== "expression") return undefined;
  const { is } = value;
  if (is.kind === "fact") return wholeOf(is.fact, names);
  if (is.kind !== "call" || is.call !== "shareOf") return undefined;
  const [part, whole] = is.of;
  const counted = [part, whole].every((one) => one !== undefined && isCounted(one));
  return counted ? whole : undefined;
}

function isCounted(expression: Expression): boolean {
  const type =
    expression.kind === "fact"
      ? expression.fact.type.scalar
      : expression.kind === "literal"
        ? expression.literal.type
        : expression.type.scalar;
  return type === "integer" || type === "money";
}

function onePartOf(whole: Value): Exact | undefined {
  if (whole === undefined || whole === null || !isExact(whole)) return undefined;
  const amount = lowOf(whole);
  return signOf(amount) === 0 ? undefined : divideExact(1, amount);
}
