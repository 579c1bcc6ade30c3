import type { ScalarType } from "../../kernel/index.js";
import type { Expression, FactReference, Leaf, Operand, OperatorName } from "../../rulebook/index.js";
import { recentSince } from "../evaluate/days/recentSince.js";
import { isCorrelation } from "../evaluate/logic/normalForm.js";
import { readLiteral } from "../evaluate/values/readStored.js";
import type { JsonCondition } from "../jsonRulesEngine.js";
import type { ExportContext } from "./ExportContext.js";
import { encodeValue, type JsonFact } from "./encodeValue.js";

/** What stands on the right: a value written out, or a fact to be read. */
type Right = { readonly value: JsonFact } | { readonly fact: string };

const orders: Partial<Record<OperatorName, string>> = {
  lessThan: "lessThan",
  lessThanInclusive: "lessThanInclusive",
  greaterThan: "greaterThan",
  greaterThanInclusive: "greaterThanInclusive",
  before: "lessThan",
  onOrBefore: "lessThanInclusive",
  after: "greaterThan",
  onOrAfter: "greaterThanInclusive",
};

/**
 * One comparison. What json-rules-engine would get wrong is guarded: null counts as 0 on the right of an order, null equals
 * null across records, `doesNotContain` is false for null, and a value of `in` that is null ends the run.
 */
export function exportLeaf(leaf: Leaf, context: ExportContext): JsonCondition {
  const { fact, operator, value } = leaf;
  if (operator === "present" || operator === "absent") {
    const name = context.plan.fact(fact);
    return { fact: name, operator: operator === "present" ? "notEqual" : "equal", value: null };
  }
  if (value === undefined) return refuse(context, "没有比较的值", "it compares with nothing");
  if (operator === "in" || operator === "notIn") {
    const inside = exportMembership(fact, value, context);
    return operator === "in" ? inside : { not: inside };
  }
  if (operator === "between") return exportBetween(fact, value, context);
  if (!isExpression(value)) return refuse(context, "比较的值不是单个值", "it compares with several values");
  if (operator === "withinLast" || operator === "olderThan") return exportRecent(fact, operator, value, context);
  if (!isComparable(fact, operator, value))
    return { fact: context.plan.comparison(leaf, value), operator: "equal", value: true };
  const right = exportRight(value, fact.type.scalar, context);
  switch (operator) {
    case "equal":
    case "contains":
      return matches(leaf, operator, right, context);
    case "notEqual":
      return { not: matches(leaf, "equal", right, context) };
    case "doesNotContain":
      return { not: matches(leaf, "contains", right, context) };
    default:
      return ordered(fact, orders[operator] ?? operator, right, context);
  }
}

function isExpression(operand: Operand): operand is Expression {
  return operand.kind !== "list" && operand.kind !== "set" && operand.kind !== "several";
}

/** Whether numbers, texts and truths of JSON compare as the values do; periods and amounts of any currency do not. */
function isComparable({ type }: FactReference, operator: OperatorName, value: Expression): boolean {
  if (operator === "startsWith" || type.scalar === "period") return false;
  if (type.scalar !== "money") return true;
  return currencyOf(value) !== undefined && type.currency !== undefined;
}

function currencyOf(value: Expression): string | undefined {
  switch (value.kind) {
    case "literal":
      return value.literal.type === "money" ? value.literal.value.currency : undefined;
    case "fact":
      return value.fact.type.currency;
    default:
      return value.type.currency;
  }
}

function exportRight(value: Expression, scalar: ScalarType, context: ExportContext): Right {
  const { plan, rulebook, asOf } = context;
  if (value.kind === "fact") return { fact: plan.fact(value.fact) };
  const parameter = value.kind === "param" ? rulebook.params[value.param] : undefined;
  const entry = parameter?.at === "asOf" ? parameter.values.findLast(({ from }) => from <= asOf) : undefined;
  const literal = value.kind === "literal" ? value.literal : entry?.value;
  const written = literal === undefined ? undefined : encodeValue(readLiteral(literal), scalar);
  return written === undefined ? { fact: plan.expression(value, scalar) } : { value: written };
}

function leafOf(fact: string, operator: string, right: Right): JsonCondition {
  return { fact, operator, value: "fact" in right ? { fact: right.fact } : right.value };
}

/** In an order nothing stands above or below none; only on the left json-rules-engine knows that by itself. */
function ordered(fact: FactReference, operator: string, right: Right, { plan }: ExportContext): JsonCondition {
  const leaf = leafOf(plan.fact(fact), operator, right);
  return "fact" in right ? { all: [{ fact: right.fact, operator: "notEqual", value: null }, leaf] } : leaf;
}

function matches(leaf: Leaf, operator: "equal" | "contains", right: Right, { plan }: ExportContext): JsonCondition {
  const name = plan.fact(leaf.fact);
  const match = leafOf(name, operator, right);
  if (!isCorrelation(leaf) || operator === "contains") return match;
  return { all: [{ fact: name, operator: "notEqual", value: null }, match] };
}

function exportMembership(fact: FactReference, value: Operand, context: ExportContext): JsonCondition {
  const { plan, rulebook } = context;
  const { scalar } = fact.type;
  if (scalar === "period" || (scalar === "money" && fact.type.currency === undefined))
    return refuse(context, `“${fact.name}”的取值在 JSON 里无法比较`, `values of ${fact.name} do not compare in JSON`);
  const name = plan.fact(fact);
  switch (value.kind) {
    case "set":
      return { fact: name, operator: "in", value: { fact: plan.set(value.set) } };
    case "list": {
      const values = (rulebook.lists[value.list]?.values ?? []).map((one) => encodeValue(readLiteral(one), scalar));
      if (values.includes(undefined))
        return refuse(
          context,
          `列表 ${value.list} 含不确定的日期`,
          `the list ${value.list} holds a date that is not whole`,
        );
      return { fact: name, operator: "in", value: values };
    }
    case "several": {
      const rights = value.of.map((one) => exportRight(one, scalar, context));
      const written = rights.flatMap((right) => ("value" in right ? [right.value] : []));
      const read = rights.flatMap((right) => ("fact" in right ? [leafOf(name, "equal", right)] : []));
      const parts: JsonCondition[] = [
        ...(written.length > 0 ? [{ fact: name, operator: "in", value: written }] : []),
        ...read,
      ];
      return { all: [{ fact: name, operator: "notEqual", value: null }, { any: parts }] };
    }
    case "fact":
      return { fact: name, operator: "in", value: { fact: plan.members(value.fact) } };
    default:
      return refuse(context, "比较的值不是列表", "it compares with no list");
  }
}

function exportBetween(fact: FactReference, value: Operand, context: ExportContext): JsonCondition {
  const [low, high] = value.kind === "several" ? value.of : [];
  if (
    low === undefined ||
    high === undefined ||
    !isComparable(fact, "between", low) ||
    !isComparable(fact, "between", high)
  )
    return refuse(context, `“${fact.name}”的取值在 JSON 里无法比较`, `values of ${fact.name} do not compare in JSON`);
  const { scalar } = fact.type;
  return {
    all: [
      ordered(fact, "greaterThanInclusive", exportRight(low, scalar, context), context),
      ordered(fact, "lessThanInclusive", exportRight(high, scalar, context), context),
    ],
  };
}

function exportRecent(
  fact: FactReference,
  operator: "withinLast" | "olderThan",
  period: Expression,
  context: ExportContext,
): JsonCondition {
  const { plan, asOf } = context;
  const since: Right =
    period.kind === "literal" && period.literal.type === "period"
      ? { value: recentSince(period.literal.value, asOf) }
      : { fact: plan.since(period) };
  if (operator === "olderThan") return ordered(fact, "lessThan", since, context);
  return {
    all: [
      ordered(fact, "greaterThanInclusive", since, context),
      ordered(fact, "lessThanInclusive", { value: asOf }, context),
    ],
  };
}

/** The rule cannot be exported; what is returned is thrown away with it. */
function refuse({ obstacles }: ExportContext, zh: string, en: string): JsonCondition {
  obstacles.push({ zh, en });
  return { any: [] };
}
