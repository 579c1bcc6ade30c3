import type { Localized } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Expression, FactReference, Leaf, Rule } from "../../rulebook/index.js";
import { typesOf } from "./typesOf.js";

/* LAW: what need not be seen follows from the types of the model, never from a list of exceptions. */

const always: Localized = {
  zh: "截至日期和日历区间总是已知",
  en: "the day of assessment and calendar periods are always known",
};
const required: Localized = { zh: "每条记录都有此项", en: "every record has it" };
const noneMeant: Localized = { zh: "按模型，未写即为无", en: "by the model, left out means none" };

interface Place {
  readonly rule: Rule;
  readonly model: Model;
  /** Name of the group whose key is meant. */
  readonly key: string | undefined;
}

/** Why a leaf can never be unknown; `undefined` where it can. */
export function whyNeverUnknown(leaf: Leaf, section: string, rule: Rule, model: Model): Localized | undefined {
  const { fact, operator, value } = leaf;
  const mayBePartly = operator !== "present" && operator !== "absent";
  // Where members are sorted or measured the name of a group means one record, elsewhere the key of the group.
  const isKey = !section.startsWith("each") && !section.startsWith("let.");
  const place: Place = { rule, model, key: isKey && rule.each.kind === "group" ? rule.each.as : undefined };
  const left = whyKnown(fact, mayBePartly, place);
  if (left === undefined || value === undefined) return left;
  if (value.kind === "list") return left;
  if (value.kind === "set") return undefined;
  const operands = value.kind === "several" ? value.of : [value];
  return operands.every((one) => whyExpressionKnown(one, place) !== undefined) ? left : undefined;
}

/** Why a fact is always known; `mayBePartly`: a date that is known to the month only leaves the answer open. */
function whyKnown(fact: FactReference, mayBePartly: boolean, place: Place): Localized | undefined {
  const { rule, model } = place;
  switch (fact.of) {
    case "asOf":
    case "calendar":
      return always;
    case "record": {
      const types = typesOf(fact.as, rule, model);
      // The key of a group is open for records that lack it.
      if (types.length === 0 || fact.as === place.key) return undefined;
      if (fact.field === "id" || fact.field === "recordedOn") return required;
      const stated = types.map((type) => model.records.get(type)?.facts.get(fact.field));
      return stated.every((field) => field?.compute === undefined && field?.absentMeansNone === true) &&
        !(mayBePartly && fact.type.scalar === "date")
        ? noneMeant
        : undefined;
    }
    case "subject": {
      const field = model.subjects.get(fact.kind)?.facts.get(fact.field);
      if (field === undefined || rule.for.length !== 1 || rule.for[0] !== fact.kind) return undefined;
      if (fact.field === "id") return required;
      return field.compute === undefined && field.absentMeansNone && !(mayBePartly && fact.type.scalar === "date")
        ? noneMeant
        : undefined;
    }
    case "column": {
      const found = rule.let.find(({ name }) => name === fact.column)?.value;
      return found?.kind === "column" ? whyExpressionKnown(found.is, place) : undefined;
    }
    case "let": {
      const found = rule.let.find(({ name }) => name === fact.let)?.value;
      return found?.kind === "expression" ? whyExpressionKnown(found.is, place) : undefined;
    }
    default:
      return undefined;
  }
}

function whyExpressionKnown(expression: Expression, place: Place): Localized | undefined {
  if (expression.kind === "literal" || expression.kind === "param") return always;
  if (expression.kind === "fact") return whyKnown(expression.fact, true, place);
  // Working days beyond the years of a calendar are not known.
  if (expression.call === "workingDaysBetween") return undefined;
  const reasons = expression.of.map((one) => whyExpressionKnown(one, place));
  if (reasons.includes(undefined)) return undefined;
  return reasons.find((reason) => reason !== always) ?? always;
}
