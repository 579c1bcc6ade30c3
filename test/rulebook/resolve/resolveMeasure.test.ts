import { expect, test } from "vitest";
import type { Let, Measure } from "../../../src/rulebook/Measure.js";
import { readSample } from "../samples/readSample.js";
import { sampleRules, sampleRuleText } from "../samples/sampleRules.js";

/** The lets of a rule, each used once: those that are no columns. */
function lets(text: string, names: readonly string[], head = "each: gift"): Readonly<Record<string, Let>> {
  const uses = names.map((name) => `{ fact: ${name}, operator: present }`).join(", ");
  const body = `${head}\nlet: { ${text} }\nwhen: { any: [ ${uses} ] }`;
  const { rule, diagnostics } = readSample(sampleRuleText({ id: "lets", body, given: "{}" }));
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  return Object.fromEntries((rule?.let ?? []).map((one) => [one.name, one]));
}

function measure(text: string, head?: string): Measure {
  const value = lets(`n: ${text}`, ["n"], head)["n"]?.value;
  if (value?.kind !== "measure") throw new Error("this let is no measure");
  return value;
}

function sample(id: string): ReturnType<typeof readSample>["rule"] {
  const found = sampleRules.find((one) => one.id === id);
  return found && readSample(sampleRuleText(found)).rule;
}

test("events are placed by the date of their nature, states by their first day, unless `on` says otherwise", () => {
  expect(measure("{ count: talk }").on).toMatchObject({
    name: "talk.occurredOn",
    of: "record",
    as: "talk",
    field: "occurredOn",
  });
  expect(measure("{ count: tenure }").on).toMatchObject({ field: "effectiveFrom" });
  expect(measure("{ count: sanction }").on).toMatchObject({ field: "effectiveOn" });
  expect(measure("{ count: { record: audit, as: one }, on: one.reportOn }").on).toMatchObject({
    as: "one",
    field: "reportOn",
  });
});

test("a state without a window is one in effect as of the assessment; a window, a day or `ended: included` say otherwise", () => {
  const asOf = { kind: "fact", fact: { name: "asOf", of: "asOf" } };
  expect(measure("{ count: tenure }").at).toMatchObject(asOf);
  expect(measure("{ count: tenure, at: gift.occurredOn }").at).toMatchObject({ fact: { name: "gift.occurredOn" } });
  expect(measure("{ count: tenure, ended: included }").at).toBeUndefined();
  expect(measure("{ count: tenure, within: 12 months }").at).toBeUndefined();
  expect(measure("{ count: talk }").at).toBeUndefined();
});

test("a window is a span, two days or a calendar period", () => {
  const year = { kind: "literal", literal: { type: "period", value: { unit: "months", count: 12 } } };
  expect(measure("{ count: talk, within: 1 years }").window).toEqual({ within: year });
  expect(measure("{ count: talk, within: { param: window.usual } }").window).toMatchObject({
    within: { kind: "param", param: "window.usual" },
  });
  expect(measure("{ count: talk, between: [gift.occurredOn, 2025-01-01] }").window).toMatchObject({
    between: [{ kind: "fact" }, { kind: "literal", literal: { type: "date" } }],
  });
  expect(measure("{ count: talk, in: { calendar: quarter, back: 1 } }").window).toEqual({
    in: { unit: "quarter", back: 1 },
  });
});

test("the type of a measure follows from what it measures", () => {
  const money = { scalar: "money", list: false, currency: "CNY" };
  const all = lets(
    "a: { count: talk }, b: { sum: payment.amount }, c: { exists: bid }, d: { collect: bid.supplierId }, e: { latest: talk.occurredOn }, f: { median: statistic.share }, g: { countDistinct: talk.cadreId }, h: { max: payment.amount }",
    [..."abcdefgh"],
  );
  expect(Object.values(all).map(({ type }) => type)).toEqual([
    { scalar: "integer", list: false },
    money,
    { scalar: "boolean", list: false },
    { scalar: "id", list: true },
    { scalar: "date", list: false },
    { scalar: "share", list: false },
    { scalar: "integer", list: false },
    money,
  ]);
});

test("inside a group a measure over its type is over the members, with `over: all` over all that passed its filter", () => {
  const group = "each: { group: claim, by: claim.repairShopId }";
  expect(measure("{ count: claim }", group).over).toBe("group");
  expect(measure("{ count: { record: claim, as: c } }", group).over).toBe("group");
  expect(measure("{ count: claim, over: all }", group).over).toBe("all");
  expect(measure("{ count: talk }", group).over).toBe("records");
});

test("a measured record may go by the name of the one under test as long as no comparison needs both", () => {
  const last = sample("edu-test-failed")?.let[0]?.value;
  expect(last).toMatchObject({
    kind: "measure",
    measure: "latest",
    as: "education",
    field: { as: "education", field: "occurredOn" },
  });
});

test("a column is a fact of every record of its type, under whatever name", () => {
  const rule = sample("clm-early-loss");
  expect(rule?.let[0]).toMatchObject({
    name: "lag",
    type: { scalar: "integer" },
    value: { kind: "column", of: "claim", as: "claim" },
  });
  expect(rule?.let[1]?.value).toMatchObject({
    where: { fact: { of: "column", as: "claim", column: "lag", type: { scalar: "integer" } } },
  });
  const more = lets(
    "lag: { of: claim, daysBetween: [claim.inceptionOn, claim.lossOn] }, n: { max: { record: claim, as: c, fact: c.lag } }",
    ["n"],
  );
  expect(more["n"]?.value).toMatchObject({ field: { of: "column", as: "c", column: "lag" } });
});

test("a shared condition is resolved in the scope of its use", () => {
  const value = sample("unt-collective-gap")?.let[0]?.value;
  expect(value).toMatchObject({
    standing: "adjudicated",
    where: { condition: "decided-without-collective", is: { operator: "equal", value: { literal: { value: false } } } },
  });
});

test("common facts of several types are facts of the name they share", () => {
  const rule = sample("dut-repeat-finding");
  expect(rule?.each).toEqual({ kind: "record", as: "second", types: ["auditFinding", "controlFinding"] });
  expect(rule?.let[0]?.value).toMatchObject({
    as: "first",
    types: ["auditFinding", "controlFinding"],
    measure: "exists",
  });
});
