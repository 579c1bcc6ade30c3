import type { Localized } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Expression, FactReference, Leaf, Measure, Rule } from "../../rulebook/index.js";
import { typesOf } from "./typesOf.js";

const notAhead: Localized = {
  zh: "截至日期之后的记录不在档案视图内",
  en: "records of days after that of assessment are not in view",
};
const notBelow: Localized = { zh: "按模型不会小于零", en: "by the model never below zero" };

/** Why no value of a leaf lies above its edge, or below it. */
export function whyNeverBeyond(
  { fact, value }: Leaf,
  side: "above" | "below",
  rule: Rule,
  model: Model,
): Localized | undefined {
  if (value === undefined || value.kind === "list" || value.kind === "set") return undefined;
  if (side === "above")
    return value.kind !== "several" && isAsOf(value) && isFirstDay(fact, rule, model) ? notAhead : undefined;
  const bound = value.kind === "several" ? value.of[0] : value;
  return bound !== undefined && isZero(bound) && isNeverBelowZero(fact, rule, model) ? notBelow : undefined;
}

/** Why no record that a measure looks at lies after the end of its window. */
export function whyNeverAfter({ window, on }: Measure, rule: Rule, model: Model): Localized | undefined {
  if (window === undefined || "within" in window || !isFirstDay(on, rule, model)) return undefined;
  if ("in" in window) return window.in.back === 0 ? notAhead : undefined;
  return isAsOf(window.between[1]) || isEndOfRunning(window.between[1], rule) ? notAhead : undefined;
}

function isAsOf(expression: Expression): boolean {
  return expression.kind === "fact" && expression.fact.of === "asOf";
}

function isEndOfRunning(expression: Expression, { each }: Rule): boolean {
  const isEnd = expression.kind === "fact" && expression.fact.of === "calendar" && expression.fact.field === "to";
  return isEnd && each.kind === "calendar" && each.period.back === 0;
}

/** The day on which a record begins to be: a view holds none that begin later. */
function isFirstDay(fact: FactReference, rule: Rule, model: Model): boolean {
  if (fact.of !== "record") return false;
  const types = typesOf(fact.as, rule, model);
  return (
    types.length > 0 &&
    types.every((type) => {
      const nature = model.records.get(type)?.nature;
      return fact.field === "recordedOn" || fact.field === (nature?.kind === "event" ? nature.on : nature?.from);
    })
  );
}

function isZero(expression: Expression): boolean {
  if (expression.kind !== "literal") return false;
  const { literal } = expression;
  if (literal.type === "integer") return literal.value === 0;
  if (literal.type === "money") return literal.value.amount === 0;
  return literal.type === "share" && literal.value.numerator === 0;
}

function isNeverBelowZero(fact: FactReference, rule: Rule, model: Model): boolean {
  if (fact.of === "record") {
    const types = typesOf(fact.as, rule, model);
    const fields = types.map((type) => model.records.get(type)?.facts.get(fact.field));
    return fields.length > 0 && fields.every((field) => field?.compute === undefined && field?.mayBeNegative === false);
  }
  if (fact.of !== "let") return false;
  const value = rule.let.find(({ name }) => name === fact.let)?.value;
  if (value?.kind !== "measure") return false;
  if (value.measure === "count" || value.measure === "countDistinct") return true;
  return value.field !== undefined && isNeverBelowZero(value.field, rule, model);
}
