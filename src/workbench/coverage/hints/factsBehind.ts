import type { Condition, Expression, FactReference, Let, Operand, Rule } from "../../../rulebook/index.js";
import type { Requirement } from "../Requirement.js";

/** The facts that a part of a rule stands on, through `let` definitions down to what an archive holds. */
export function factsBehind(requirement: Requirement, rule: Rule): readonly FactReference[] {
  const walk = new Walk(rule);
  const { leaf, section } = requirement;
  if (leaf !== undefined) walk.leaf(leaf.fact, leaf.value);
  const own = rule.let.find(({ name }) => section === `let.${name}`);
  // A record has to count otherwise for a leaf or a window of its measure to be looked at.
  if (own !== undefined) walk.definition(own);
  if (section === "expects" && rule.expects !== undefined) {
    walk.fact(rule.expects.on);
    walk.expression(rule.expects.from);
    walk.expression(rule.expects.by);
    walk.condition(rule.expects.where);
  }
  if (rule.each.kind === "group" && section.startsWith("each")) walk.condition(rule.each.where);
  return [...walk.found.values()];
}

class Walk {
  readonly found = new Map<string, FactReference>();
  private readonly seen = new Set<string>();
  private readonly rule: Rule;

  constructor(rule: Rule) {
    this.rule = rule;
  }

  leaf(fact: FactReference, value: Operand | undefined): void {
    this.fact(fact);
    if (value === undefined || value.kind === "list" || value.kind === "set") return;
    for (const one of value.kind === "several" ? value.of : [value]) this.expression(one);
  }

  condition(condition: Condition | undefined): void {
    if (condition === undefined) return;
    if ("all" in condition) for (const one of condition.all) this.condition(one);
    else if ("any" in condition) for (const one of condition.any) this.condition(one);
    else if ("not" in condition) this.condition(condition.not);
    else if ("condition" in condition) this.condition(condition.is);
    else this.leaf(condition.fact, condition.value);
  }

  expression(expression: Expression | undefined): void {
    if (expression?.kind === "fact") this.fact(expression.fact);
    if (expression?.kind === "call") for (const one of expression.of) this.expression(one);
  }

  fact(fact: FactReference): void {
    const name = fact.of === "let" ? fact.let : fact.of === "column" ? fact.column : undefined;
    if (name === undefined) {
      this.found.set(fact.name, fact);
      return;
    }
    const definition = this.rule.let.find((one) => one.name === name);
    if (definition !== undefined) this.definition(definition);
  }

  definition({ name, value }: Let): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    if (value.kind !== "measure") {
      this.expression(value.is);
      return;
    }
    const { window, where, field, on, inAny, at } = value;
    this.fact(on);
    if (field !== undefined) this.fact(field);
    this.condition(where);
    this.expression(inAny);
    this.expression(at);
    if (window !== undefined && "between" in window) for (const bound of window.between) this.expression(bound);
  }
}
