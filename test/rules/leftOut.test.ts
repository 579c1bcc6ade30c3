import { expect, test } from "vitest";
import type { Rule } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard/index.js";
import { conditionsOf, leavesOf } from "../../src/workbench/coverage/conditionsOf.js";
import { typesOf } from "../../src/workbench/coverage/typesOf.js";
import { standardRules } from "../dossiers/standardRules.js";

const findings = standardRules.rules.filter(({ kind }) => kind === "finding");

/** Facts of records that a rule reads in such leaves and that mean none where they are left out. */
function leftOutAsNone(rule: Rule, speaksFor: (section: string, operator: string) => boolean): readonly string[] {
  return conditionsOf(rule)
    .flatMap(([section, condition]) => leavesOf(condition).map((leaf) => ({ section, ...leaf })))
    .filter(({ section, operator }) => speaksFor(section, operator))
    .flatMap(({ fact }) =>
      fact.of === "record" ? typesOf(fact.as, rule, standardModel).map((type) => [type, fact.field] as const) : [],
    )
    .filter(([type, field]) => {
      const stored = standardModel.records.get(type)?.facts.get(field);
      return stored?.compute === undefined && stored?.envelope === false && stored.absentMeansNone;
    })
    .map(([type, field]) => `${type}.${field}`);
}

const factsOf = (speaksFor: (section: string, operator: string) => boolean): readonly string[] =>
  [...new Set(findings.flatMap((rule) => leftOutAsNone(rule, speaksFor)))].sort();

test("a finding rests on what is left out only where that has not happened yet", () => {
  expect(factsOf((section, operator) => !section.startsWith("except") && operator === "absent")).toEqual([
    "clueDisposal.approvedOn",
    "clueDisposal.concludedOn",
    "complaint.clarifiedOn",
    "exemption.kinId", // an exemption from all recusal: it excuses
    "payable.paidOn",
    "screening.humanDecision",
    "statistic.fence", // no peers: the rule then gives no answer
  ]);
});

test("what excuses is not taken to be lacking where nobody filled it in, but what a decision or a check would state", () => {
  expect(factsOf((section) => section.startsWith("except"))).toEqual([
    "personalMattersReport.check",
    "sanction.exempted",
  ]);
});
