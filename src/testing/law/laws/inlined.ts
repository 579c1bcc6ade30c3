import type { Condition, Rulebook } from "../../../rulebook/index.js";
import { expectEqual } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { rewriteConditions } from "../rewriteConditions.js";
import { verdictOf } from "../verdictOf.js";

export const inlined: LawDefinition = {
  id: "P-22",
  titles: {
    zh: "把共用条件和名单写开，不改变任何结论",
    en: "Shared conditions and lists written out change nothing",
  },
  cases: ["something fires"],
  speaksOf: hasNames,
  holds: async (moment) => {
    const { rulebook } = moment;
    const portrait = await moment.portraitBy(rulebook);
    moment.met("something fires", portrait.ledger.length > 0);
    const other = await moment.portraitBy(rewriteConditions(rulebook, (one) => writeOut(one, rulebook)));
    expectEqual(verdictOf(other), verdictOf(portrait), "a name written out says something else");
  },
};

function hasNames({ rules }: Rulebook): boolean {
  return /"condition":|"kind":"list"/.test(JSON.stringify(rules));
}

function writeOut(condition: Condition, { lists }: Rulebook): Condition {
  if ("condition" in condition) return condition.is;
  if (!("fact" in condition) || condition.value?.kind !== "list") return condition;
  const values = lists[condition.value.list]?.values ?? [];
  return values.length === 0
    ? condition
    : { ...condition, value: { kind: "several", of: values.map((literal) => ({ kind: "literal", literal })) } };
}
