import type { Condition, Expression, FactReference, Measure, Operand, Rule } from "../../rulebook/index.js";

/** The `let` measures, by index, behind each part of a rule; one that another needs comes before it. */
export interface LetsBehind {
  readonly deadline: readonly number[];
  readonly exceptions: readonly (readonly number[])[];
  readonly needs: readonly number[];
  readonly when: readonly number[];
  readonly expects: readonly number[];
  readonly tiers: readonly number[];
}

/**
 * What an outcome lists as measured. BECAUSE: that must follow from the rule; what happens to be read of it hangs on which
 * record was looked up and where an answer stood early.
 */
export function letsBehind(rule: Rule): LetsBehind {
  const { expects } = rule;
  const behind = (visit: (walk: Walk) => void): readonly number[] => {
    const walk = new Walk(rule);
    visit(walk);
    return [...walk.measures];
  };
  return {
    deadline: behind((walk) => walk.expression(expects?.by)),
    exceptions: rule.except.map(({ when }) => behind((walk) => walk.condition(when))),
    needs: behind((walk) => walk.condition(rule.needs)),
    when: behind((walk) => walk.condition(rule.when)),
    expects: behind((walk) => {
      if (expects === undefined) return;
      walk.expression(expects.from);
      walk.fact(expects.on);
      walk.condition(expects.where);
    }),
    tiers: behind((walk) => {
      for (const { when } of rule.severity.raise) walk.condition(when);
    }),
  };
}

class Walk {
  readonly measures = new Set<number>();
  private readonly seen = new Set<number>();

  private readonly rule: Rule;

  constructor(rule: Rule) {
    this.rule = rule;
  }

  condition(condition: Condition | undefined): void {
    if (condition === undefined) return;
    if ("all" in condition) for (const one of condition.all) this.condition(one);
    else if ("any" in condition) for (const one of condition.any) this.condition(one);
    else if ("not" in condition) this.condition(condition.not);
    else if ("condition" in condition) this.condition(condition.is);
    else {
      this.fact(condition.fact);
      this.operand(condition.value);
    }
  }

  expression(expression: Expression | undefined): void {
    if (expression?.kind === "fact") this.fact(expression.fact);
    if (expression?.kind === "call") for (const one of expression.of) this.expression(one);
  }

  fact(fact: FactReference | undefined): void {
    const name = fact?.of === "let" ? fact.let : fact?.of === "column" ? fact.column : undefined;
    const index = name === undefined ? -1 : this.rule.let.findIndex((one) => one.name === name);
    const found = this.rule.let[index]?.value;
    if (found === undefined || this.seen.has(index)) return;
    this.seen.add(index);
    if (found.kind === "measure") {
      this.measure(found);
      this.measures.add(index);
    } else this.expression(found.is);
  }

  private operand(operand: Operand | undefined): void {
    if (operand === undefined || operand.kind === "list" || operand.kind === "set") return;
    if (operand.kind === "several") for (const one of operand.of) this.expression(one);
    else this.expression(operand);
  }

  private measure({ at, on, window, where, field, inAny }: Measure): void {
    this.expression(at);
    this.fact(on);
    const bounds = window === undefined || "in" in window ? [] : "within" in window ? [window.within] : window.between;
    for (const bound of bounds) this.expression(bound);
    this.condition(where);
    this.fact(field);
    this.expression(inAny);
  }
}
