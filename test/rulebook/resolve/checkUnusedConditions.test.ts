import { expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/parseRulebook.js";
import { sampleFiles } from "../samples/sampleFiles.js";
import { sampleModel } from "../samples/sampleModel.js";

/** What is said of a small rulebook with these shared conditions beside those that it uses. */
function found(conditions: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.fromEntries(
    Object.entries(conditions).map(([id, when]) => [`conditions/${id}.yaml`, `condition: ${id}\nwhen: ${when}\n`]),
  );
  const { diagnostics, rulebook } = parseRulebook({ ...sampleFiles, ...files }, sampleModel);
  expect(rulebook === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return diagnostics.map(
    ({ code, severity, place, message }) =>
      `${severity} ${code} ${place?.kind === "source" ? place.file : ""} ${message.en}`,
  );
}

test("nothing is said of conditions that rules use", () => {
  expect(Object.keys(sampleFiles).some((path) => path.startsWith("conditions/"))).toBe(true);
  expect(found({})).toEqual([]);
});

test("a shared condition that no rule uses is a warning", () => {
  expect(found({ alone: "{ fact: gift.value, operator: present }" })).toEqual([
    "warning condition-unused conditions/alone.yaml no rule uses the shared condition `alone`",
  ]);
});

test("a circle among conditions that no rule uses is one error, wherever it is entered", () => {
  const circle = {
    a: "{ not: { condition: b } }",
    b: "{ all: [ { condition: c } ] }",
    c: "{ any: [ { condition: b } ] }",
  };
  expect(found(circle).filter((one) => one.startsWith("error"))).toEqual([
    "error condition-cycle conditions/c.yaml shared conditions form a circle: b → c → b",
  ]);
  expect(found({ self: "{ condition: self }" }).filter((one) => one.startsWith("error"))).toEqual([
    "error condition-cycle conditions/self.yaml shared conditions form a circle: self → self",
  ]);
});

test("an unused condition that names an unknown one is an error", () => {
  expect(found({ a: "{ all: [ { condition: nowhere } ] }" }).filter((one) => one.startsWith("error"))).toEqual([
    expect.stringMatching(/^error condition-unknown conditions\/a\.yaml there is no shared condition `nowhere`/),
  ]);
});
