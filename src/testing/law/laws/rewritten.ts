import type { Condition } from "../../../rulebook/index.js";
import { expectEqual } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { rewriteConditions } from "../rewriteConditions.js";
import { verdictOf } from "../verdictOf.js";

export const rewritten: LawDefinition = {
  id: "P-21",
  titles: {
    zh: "等价改写条件（德摩根律、双重否定、拆分区间）不改变任何结论",
    en: "Conditions rewritten by De Morgan, by double negation, `between` as two comparisons, change nothing",
  },
  cases: ["something fires"],
  holds: async (moment) => {
    const { draw, rulebook } = moment;
    const rewrite = draw.pick([deMorgan, doubleNegation, unfoldBetween]);
    const portrait = await moment.portraitBy(rulebook);
    moment.met("something fires", portrait.ledger.length > 0);
    const other = await moment.portraitBy(rewriteConditions(rulebook, rewrite));
    expectEqual(
      verdictOf(other),
      verdictOf(portrait),
      `rewriting conditions (${rewrite.name}) changes what comes of them`,
    );
  },
};

function deMorgan(condition: Condition): Condition {
  if ("all" in condition) return { not: { any: condition.all.map((not) => ({ not })) } };
  return "any" in condition ? { not: { all: condition.any.map((not) => ({ not })) } } : condition;
}

function doubleNegation(condition: Condition): Condition {
  return { not: { not: condition } };
}

function unfoldBetween(condition: Condition): Condition {
  if (!("fact" in condition) || condition.operator !== "between" || condition.value?.kind !== "several")
    return condition;
  const [least, most] = condition.value.of;
  if (least === undefined || most === undefined) return condition;
  const date = condition.fact.type.scalar === "date";
  return {
    all: [
      { ...condition, operator: date ? "onOrAfter" : "greaterThanInclusive", value: least },
      { ...condition, operator: date ? "onOrBefore" : "lessThanInclusive", value: most },
    ],
  };
}
