import type { Condition, Expression, FactReference, Let, Measure, Operand, Rule } from "../../../rulebook/index.js";

/** A part of a rule from which lets are read. */
export type Part =
  | { readonly condition: Condition }
  | { readonly expression: Expression }
  | { readonly fact: FactReference };

/**
 * The names of the `let` measures that parts of a rule stand on, directly or through others, in the order in which they are
 * needed: one that another needs comes before it.
 */
export function letsBehind(parts: readonly Part[], lets: ReadonlyMap<string, Let>): ReadonlySet<string> {
  const met = new Set<string>();
  const measures = new Set<string>();
  const ofFact = (fact: FactReference): void => {
    const name = fact.of === "let" ? fact.let : fact.of === "column" ? fact.column : undefined;
    const found = name === undefined ? undefined : lets.get(name);
    if (name === undefined || found === undefined || met.has(name)) return;
    met.add(name);
    if (found.value.kind === "measure") {
      partsOfMeasure(found.value).forEach(ofPart);
      measures.add(name);
    } else ofExpression(found.value.is);
  };
  const ofExpression = (expression: Expression): void => {
    if (expression.kind === "fact") ofFact(expression.fact);
    if (expression.kind === "call") expression.of.forEach(ofExpression);
  };
  const ofOperand = (operand: Operand | undefined): void => {
    if (operand === undefined || operand.kind === "list" || operand.kind === "set") return;
    if (operand.kind === "several") operand.of.forEach(ofExpression);
    else ofExpression(operand);
  };
  const ofCondition = (condition: Condition): void => {
    if ("all" in condition) condition.all.forEach(ofCondition);
    else if ("any" in condition) condition.any.forEach(ofCondition);
    else if ("not" in condition) ofCondition(condition.not);
    else if ("condition" in condition) ofCondition(condition.is);
    else {
      ofFact(condition.fact);
      ofOperand(condition.value);
    }
  };
  const ofPart = (part: Part): void => {
    if ("condition" in part) ofCondition(part.condition);
    else if ("expression" in part) ofExpression(part.expression);
    else ofFact(part.fact);
  };
  parts.forEach(ofPart);
  return measures;
}

function partsOfMeasure({ on, field, where, window, at, inAny }: Measure): readonly Part[] {
  const bounds = window === undefined || "in" in window ? [] : "within" in window ? [window.within] : window.between;
  const given = (expression: Expression | undefined): readonly Part[] =>
    expression === undefined ? [] : [{ expression }];
  return [
    ...given(at),
    { fact: on },
    ...bounds.flatMap(given),
    ...(where === undefined ? [] : [{ condition: where }]),
    ...(field === undefined ? [] : [{ fact: field }]),
    ...given(inAny),
  ];
}

/** What of a rule is looked at beside its conditions where something is expected. */
export function partsOfExpects({ expects }: Rule): readonly Part[] {
  if (expects === undefined) return [];
  const { on, from, where } = expects;
  return [
    ...(from === undefined ? [] : [{ expression: from }]),
    { fact: on },
    ...(where === undefined ? [] : [{ condition: where }]),
  ];
}
