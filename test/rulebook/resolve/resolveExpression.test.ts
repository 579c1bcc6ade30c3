import { expect, test } from "vitest";
import { formatValue, type ValueType } from "../../../src/kernel/index.js";
import type { Expression } from "../../../src/rulebook/Condition.js";
import { readSample } from "../samples/readSample.js";
import { sampleRuleText } from "../samples/sampleRules.js";

function expression(text: string, each = "contract"): { readonly is: Expression; readonly type: ValueType } {
  const body = `each: ${each}\nlet: { n: ${text} }\nwhen: { fact: n, operator: present }`;
  const { rule, diagnostics } = readSample(sampleRuleText({ id: "lets", body, given: "{}" }));
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  const found = rule?.let[0];
  if (found?.value.kind !== "expression") throw new Error("this let is no expression");
  return { is: found.value.is, type: found.type };
}

const yuan = { scalar: "money", list: false, currency: "CNY" } as const;
test.each([
  ["{ add: [contract.amount, 1.00 CNY] }", yuan],
  ["{ subtract: [contract.amount, { param: procurement.limit }] }", yuan],
  ["{ multiply: [contract.amount, 15 %] }", yuan],
  ["{ multiply: [2, contract.amount] }", yuan],
  ["{ multiply: [2, 3] }", { scalar: "integer", list: false }],
  ["{ multiply: [2, 50 %] }", { scalar: "share", list: false }],
  ["{ shareOf: [contract.amount, { param: procurement.limit }] }", { scalar: "share", list: false }],
  ["{ max: [contract.occurredOn, 2024-05-01] }", { scalar: "date", list: false }],
  ["{ min: [contract.amount] }", yuan],
  ["{ daysBetween: [contract.occurredOn, asOf] }", { scalar: "integer", list: false }],
  ["{ monthsBetween: [2024, asOf] }", { scalar: "integer", list: false }],
  ["{ workingDaysBetween: [contract.occurredOn, asOf] }", { scalar: "integer", list: false }],
  ["{ shift: [contract.occurredOn, -30 days] }", { scalar: "date", list: false }],
  ["{ shift: [contract.occurredOn, { param: window.usual }] }", { scalar: "date", list: false }],
  ["{ add: [{ multiply: [contract.amount, 15 %] }, { max: [contract.amount, 0.00 CNY] }] }", yuan],
  ["contract.amount", yuan],
  ["{ fact: contract.amount }", yuan],
  ["24 months", { scalar: "period", list: false }],
])("%s has its type", (text, type) => {
  expect(expression(text).type).toEqual(type);
});

test("a plain word that names a fact is that fact, in quotes it never is", () => {
  expect(expression("{ max: [contract.occurredOn, asOf] }").is).toMatchObject({
    of: [{ kind: "fact" }, { kind: "fact", fact: { of: "asOf" } }],
  });
  const { diagnostics } = readSample(
    sampleRuleText({
      id: "quoted",
      body: 'each: contract\nlet: { n: { shift: ["contract.occurredOn", 1 days] } }\nwhen: { fact: n, operator: present }',
      given: "{}",
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["date-form"]);
});

test("a day of the year under test", () => {
  expect(expression("{ dayIn: [year, 03-31] }", "{ calendar: year, back: 0 }").is).toEqual({
    kind: "call",
    call: "dayIn",
    month: 3,
    day: 31,
    of: [
      {
        kind: "fact",
        fact: { name: "year.number", type: { scalar: "integer", list: false }, of: "calendar", field: "number" },
      },
    ],
    type: { scalar: "date", list: false },
  });
});

test("the facts of a calendar period go by the name of its unit", () => {
  expect(expression("half.from", "{ calendar: half, back: 1 }").is).toMatchObject({
    fact: { of: "calendar", field: "from" },
  });
  expect(expression("quarter.number", "{ calendar: quarter, back: 1 }").type).toEqual({
    scalar: "integer",
    list: false,
  });
});

test("the one working calendar is the default, of several one is named", () => {
  expect(expression("{ workingDaysBetween: [contract.occurredOn, asOf] }").is).toMatchObject({ calendar: "china" });
  const body =
    "each: contract\nlet: { n: { workingDaysBetween: [contract.occurredOn, asOf], calendar: b } }\nwhen: { fact: n, operator: present }";
  const { rule } = readSample(sampleRuleText({ id: "named", body, given: "{}" }), { calendars: ["a", "b"] });
  expect(rule?.let[0]?.value).toMatchObject({ is: { calendar: "b" } });
});

test("a value on the right of an operator is read by the type of the fact", () => {
  const value = (fact: string, text: string): string => {
    const { rule, diagnostics } = readSample(
      sampleRuleText({
        id: "value",
        body: `each: contract\nwhen: { fact: ${fact}, operator: equal, value: ${text} }`,
        given: "{}",
      }),
    );
    expect(diagnostics).toEqual([]);
    const leaf = rule?.when;
    if (leaf === undefined || !("fact" in leaf) || leaf.value?.kind !== "literal") throw new Error("no literal");
    return `${leaf.value.literal.type} ${formatValue(leaf.value.literal.value, { scalar: leaf.value.literal.type, list: false })}`;
  };
  expect(value("contract.occurredOn", "2024")).toBe("date 2024");
  expect(value("contract.supplierId", "2024")).toBe("id 2024");
  expect(value("contract.sourceRef", "no")).toBe("text no");
  expect(value("contract.amount", "500 CNY")).toBe("money 500.00 CNY");
  expect(value("contract.category", "goods")).toBe("enum goods");
});
