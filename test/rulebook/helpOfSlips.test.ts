import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/kernel/index.js";
import { readSample } from "./samples/readSample.js";
import { sampleRuleText } from "./samples/sampleRules.js";

/** What is wrong with a rule on gifts, the first of it. */
function firstOf(body: string, change: (text: string) => string = (text) => text): Diagnostic | undefined {
  const text = sampleRuleText({ id: "wrong", body: `each: gift\n${body}`, given: "{ gift: { value: 800.00 CNY } }" });
  return readSample(change(text)).diagnostics.find(({ severity }) => severity === "error");
}

describe.each([
  [">=", "greaterThanInclusive"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["<=", "lessThanInclusive"],
  ["=", "equal"],
  ["==", "equal"],
  ["!=", "notEqual"],
])("the sign %s for an operator", (sign, name) => {
  test.each([
    `when: { fact: gift.value, operator: ${sign}, value: 500.00 CNY }`,
    `when: { fact: gift.value, operator: "${sign}", value: 500.00 CNY }`,
    `when:\n  fact: gift.value\n  operator: ${sign}\n  value: 500.00 CNY`,
  ])(`is answered with ${name} in %j`, (body) => {
    expect(firstOf(body)).toMatchObject({
      code: "operator-unknown",
      message: { en: `there is no operator \`${sign}\`` },
      help: { en: `did you mean \`${name}\`?`, zh: `是不是 \`${name}\`？` },
    });
  });
});

const sound = "when: { fact: gift.value, operator: greaterThan, value: 500.00 CNY }";

test("a language that is missing is named, with the line to add", () => {
  expect(firstOf(sound, (text) => text.replace(/^title: .*$/m, "title: { zh: 礼品 }"))).toMatchObject({
    code: "rule-missing-key",
    message: { en: "`en` is missing" },
    help: { en: "add `en`: the English text, such as `en: …`", zh: "补上 `en`：英文文字，例如 `en: …`" },
  });
});

test("one text where two languages are due is answered with the form", () => {
  expect(firstOf(sound, (text) => text.replace(/^title: .*$/m, "title: Gifts"))).toMatchObject({
    code: "rule-shape",
    help: { en: "write { zh: …, en: … }" },
  });
});

test.each(["15 days", "15 天", "15d"])("of the integer %s the unit is to be dropped", (severity) => {
  expect(firstOf(sound, (text) => text.replace(/^severity: .*$/m, `severity: ${severity}`))).toMatchObject({
    code: "number-form",
    help: {
      en: expect.stringMatching(/^drop the unit and write 15: /),
      zh: expect.stringMatching(/^去掉单位，写 15；/),
    },
  });
});
