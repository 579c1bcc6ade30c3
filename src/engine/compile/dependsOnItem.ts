import type {
  Condition,
  Expression,
  FactReference,
  Let,
  Measure,
  Operand,
  Rule,
  Rulebook,
} from "../../rulebook/index.js";

/**
 * The `let` definitions, by index, whose value may differ from item to item of a rule. The others are computed once a view.
 */
export function letsOfItem(rule: Rule, { params }: Rulebook): readonly number[] {
  const { each } = rule;
  const item = each.kind === "record" || each.kind === "group" ? each.as : undefined;
  const [kind, otherKind] = rule.for;
  const depends = new Map<string, boolean>();

  /** `seen`: aliases that mean a measured record here, not the one under test. */
  const ofFact = (fact: FactReference, seen: ReadonlySet<string>): boolean => {
    switch (fact.of) {
      case "record":
        return fact.as === item && !seen.has(fact.as);
      case "column":
        return (fact.as === item && !seen.has(fact.as)) || depends.get(fact.column) !== false;
      case "subject":
        return fact.kind !== kind || otherKind !== undefined;
      case "calendar":
        return true;
      case "let":
        return depends.get(fact.let) !== false;
      case "peer":
      case "asOf":
        return false;
    }
  };
  const ofExpression = (expression: Expression | undefined, seen: ReadonlySet<string>): boolean => {
    if (expression === undefined || expression.kind === "literal") return false;
    if (expression.kind === "param") return params[expression.param]?.at !== "asOf";
    return expression.kind === "fact"
      ? ofFact(expression.fact, seen)
      : expression.of.some((one) => ofExpression(one, seen));
  };
  const ofOperand = (operand: Operand | undefined, seen: ReadonlySet<string>): boolean => {
    if (operand === undefined || operand.kind === "list" || operand.kind === "set") return false;
    return operand.kind === "several" ? operand.of.some((one) => ofExpression(one, seen)) : ofExpression(operand, seen);
  };
  const ofCondition = (condition: Condition, seen: ReadonlySet<string>): boolean => {
    if ("all" in condition) return condition.all.some((one) => ofCondition(one, seen));
    if ("any" in condition) return condition.any.some((one) => ofCondition(one, seen));
    if ("not" in condition) return ofCondition(condition.not, seen);
    if ("condition" in condition) return ofCondition(condition.is, seen);
    return ofFact(condition.fact, seen) || ofOperand(condition.value, seen);
  };
  const ofMeasure = (measure: Measure): boolean => {
    const { as, field, on, where, window, at, over, inAny } = measure;
    const inner = new Set([as]);
    const outer = new Set<string>();
    // All that passed a group's filter are the same from group to group.
    if (over === "group") return true;
    const bounds = window === undefined || "in" in window ? [] : "within" in window ? [window.within] : window.between;
    if ([...bounds, at, inAny].some((one) => ofExpression(one, outer))) return true;
    if (ofFact(on, inner)) return true;
    return (field !== undefined && ofFact(field, inner)) || (where !== undefined && ofCondition(where, inner));
  };
  const ofLet = ({ value }: Let): boolean => {
    if (value.kind === "measure") return ofMeasure(value);
    return ofExpression(value.is, value.kind === "column" ? new Set([value.as]) : new Set());
  };

  return rule.let.flatMap((definition, index) => {
    const found = ofLet(definition);
    depends.set(definition.name, found);
    return found ? [index] : [];
  });
}
