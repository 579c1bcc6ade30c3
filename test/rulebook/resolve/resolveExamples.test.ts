import { expect, test } from "vitest";
import { formatCivilDate } from "../../../src/kernel/index.js";
import type { Example } from "../../../src/rulebook/Rule.js";
import { readSample } from "../samples/readSample.js";
import { sampleRuleText } from "../samples/sampleRules.js";

function examples(...lines: readonly string[]): readonly Example[] {
  const body = `each: gift\nwhen: { fact: gift.value, operator: present }\nexamples:\n${lines.map((line) => `  - ${line}`).join("\n")}`;
  const { rule, diagnostics } = readSample(sampleRuleText({ id: "examples", body, given: "{}" }));
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  return rule?.examples ?? [];
}

test("an example goes on from the one before: what was given, and the day", () => {
  const [first, second, third] = examples(
    "{ name: a, given: { gift: { value: 800.00 CNY, disposal: not-handed-over } }, asOf: 2025-06-30, expect: fires }",
    "{ name: b, change: { gift.disposal: handed-over, gift.handedOverOn: 2025-01-20 }, expect: silent }",
    "{ name: c, change: { gift.disposal: missing, gift.handedOverOn: null }, asOf: 2025-07-31, expect: unknown, missing: [gift.disposal] }",
  );
  expect(first?.given).toEqual({ gift: { value: "800.00 CNY", disposal: "not-handed-over" } });
  expect(second?.given).toEqual({ gift: { value: "800.00 CNY", disposal: "handed-over", handedOverOn: "2025-01-20" } });
  expect(third?.given).toEqual({ gift: { value: "800.00 CNY", disposal: "missing", handedOverOn: null } });
  expect([first, second, third].map((one) => one && formatCivilDate(one.asOf))).toEqual([
    "2025-06-30",
    "2025-06-30",
    "2025-07-31",
  ]);
  expect(third?.missing).toEqual(["gift.disposal"]);
});

test("values are written as archive files write them: by the type of the fact, not by their look", () => {
  const [only] = examples(
    "{ name: a, given: { gift: { id: 17, giver: true, value: 800 CNY }, mandatoryLeave: { year: 2024, workingDays: 5 }, cadre: { keyPostAllYear: true, tags: [new, old] } }, asOf: 2025-06-30, expect: fires }",
  );
  expect(only?.given).toEqual({
    gift: { id: "17", giver: "true", value: "800 CNY" },
    mandatoryLeave: { year: 2024, workingDays: 5 },
    cadre: { keyPostAllYear: true, tags: ["new", "old"] },
  });
});

test("one of several records is changed by its place in the list", () => {
  const [, second] = examples(
    "{ name: a, given: { gift: [ { value: 1.00 CNY }, { value: 2.00 CNY } ] }, asOf: 2025-06-30, expect: fires }",
    "{ name: b, change: { gift.1.value: 3.00 CNY }, loaded: { gift: partial }, expect: fires }",
  );
  expect(second?.given).toEqual({ gift: [{ value: "1.00 CNY" }, { value: "3.00 CNY" }] });
  expect(second?.loaded).toEqual({ gift: "partial" });
});

test("records of others are changed like the subject's own, one field or all of them", () => {
  const [, second, third, fourth] = examples(
    "{ name: a, given: { gift: { value: 1.00 CNY }, related: { talk: [ { topic: gift }, { topic: gift } ] } }, asOf: 2025-06-30, expect: fires }",
    "{ name: b, change: { related.talk.1.topic: missing }, expect: fires }",
    "{ name: c, change: { related: { talk: { topic: gift } } }, expect: fires }",
    "{ name: d, change: { related.talk.topic: null, related.mandatoryLeave.year: 2024 }, expect: fires }",
  );
  const gift = { value: "1.00 CNY" };
  expect(second?.given).toEqual({ gift, related: { talk: [{ topic: "gift" }, { topic: "missing" }] } });
  expect(third?.given).toEqual({ gift, related: { talk: { topic: "gift" } } });
  expect(fourth?.given).toEqual({ gift, related: { talk: { topic: null }, mandatoryLeave: { year: 2024 } } });
});

test.each([
  ["a list without a place", "gift.value: 3.00 CNY"],
  ["a place beyond the list", "gift.2.value: 3.00 CNY"],
  ["a record of others of no type of the model", "related.visit.value: 3.00 CNY"],
])("%s is no change", (_, change) => {
  const body = `each: gift\nwhen: { fact: gift.value, operator: present }\nexamples:
  - { name: a, given: { gift: [ { value: 1.00 CNY }, { value: 2.00 CNY } ] }, asOf: 2025-06-30, expect: fires }
  - { name: b, change: { ${change} }, expect: silent }`;
  expect(readSample(sampleRuleText({ id: "examples", body, given: "{}" })).diagnostics.map(({ code }) => code)).toEqual(
    ["example-form"],
  );
});

test("a computed fact cannot be given", () => {
  const body = "each: sanction\nwhen: { fact: sanction.inForce, operator: equal, value: true }";
  const { diagnostics } = readSample(
    sampleRuleText({ id: "examples", body, given: "{ sanction: { inForce: true } }" }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["fact-unknown"]);
});
