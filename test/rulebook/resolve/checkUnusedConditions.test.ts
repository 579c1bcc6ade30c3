import { expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/parseRulebook.js";
import { standardModel } from "../../../src/standard/index.js";
import { standardRulebookFiles } from "../../../src/standard-rulebook/standardRulebookFiles.gen.js";

const header = standardRulebookFiles["rulebook.yaml"] ?? "";
const overlay = "rulebook: own\nversion: 1.0.0\nformat: 1\nextends: standard@1\ntitle: { zh: 本司, en: Own }\n";

/** The diagnostics that name a shared condition, of an overlay with these. */
function found(conditions: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.fromEntries(
    Object.entries(conditions).map(([id, when]) => [`conditions/${id}.yaml`, `condition: ${id}\nwhen: ${when}\n`]),
  );
  const options = { bases: { standard: standardRulebookFiles } };
  const { diagnostics, rulebook } = parseRulebook({ "rulebook.yaml": overlay, ...files }, standardModel, options);
  expect(rulebook === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return diagnostics
    .filter(({ code }) => code.startsWith("condition-"))
    .map(
      ({ code, severity, place, message }) =>
        `${severity} ${code} ${place?.kind === "source" ? place.file : ""} ${message.en}`,
    );
}

test("the standard rulebook is there to extend", () => {
  expect(header).not.toBe("");
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
