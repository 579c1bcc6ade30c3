import { expect, test } from "vitest";
import type { Condition, FactReference, Measure, Rule } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard/index.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";

/** Facts of a measured record that are relative to the subject already. */
const ofSubject: ReadonlySet<string> = new Set(["inSubjectsUnit", "lowerLeadershipTeam"]);

test("LAW: no measure of a standard rule counts records that are not held to the subject or to what is under test", () => {
  const loose = standardRulebook.rules.flatMap((rule) =>
    rule.let.flatMap(({ name, value }) =>
      value.kind === "measure" && value.over === "records" && mayBeAnothers(value, rule) && !isHeld(value)
        ? [`${rule.id} ${name}`]
        : [],
    ),
  );
  expect(loose).toEqual([]);
});

test("the check finds a measure that counts anybody's records", () => {
  const rule = standardRulebook.rules.find(({ id }) => id === "clm-uplift-outlier");
  const measure = rule?.let.find(({ name }) => name === "n")?.value;
  if (rule === undefined || measure?.kind !== "measure") throw new Error("the rule counts claims no more");
  expect(measure.over).toBe("own");
  expect(mayBeAnothers(measure, rule) && !isHeld({ ...measure, over: "records" })).toBe(true);
});

/** Records that name subjects of a kind the rule is for: then they may name another one. */
function mayBeAnothers({ types }: Measure, { for: kinds }: Rule): boolean {
  return types.some((type) =>
    Object.values(standardModel.records.get(type)?.subjects ?? {}).some((kind) => kinds.some((one) => one === kind)),
  );
}

function isHeld({ as, where }: Measure): boolean {
  return where !== undefined && holds(where, as);
}

/** Held: in every way in which the condition can be true, a fact of the record equals something of the rule's own. */
function holds(condition: Condition, as: string): boolean {
  if ("all" in condition) return condition.all.some((one) => holds(one, as));
  if ("any" in condition) return condition.any.every((one) => holds(one, as));
  if ("condition" in condition) return holds(condition.is, as);
  if ("not" in condition) return false;
  const { fact, operator, value } = condition;
  if (fact.of !== "record" || fact.as !== as) return false;
  if (ofSubject.has(fact.field)) return true;
  return (operator === "equal" || operator === "in") && value?.kind === "fact" && isOutside(value.fact, as);
}

function isOutside(fact: FactReference, as: string): boolean {
  if (fact.of === "record" || fact.of === "column") return fact.as !== as;
  return fact.of === "subject" || fact.of === "let";
}
