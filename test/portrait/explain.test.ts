import { expect, test } from "vitest";
import { explain } from "../../src/portrait/index.js";
import { everything, tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";

test("one rule is explained on every item, silent ones with the conditions that kept them silent", () => {
  const { items, title } = explain(tinyArchive(everything), tinyRulebook(), tinyModel, {
    asOf: "2025-06-30",
    audience: "dic",
    rule: "present-kept",
  });
  expect(title.en).toBe("Rule present-kept");
  expect(items.map(({ item, status }) => `${item.key} ${status}`)).toEqual([
    "R-1 fires",
    "R-2 excepted",
    "R-3 silent",
    "R-4 unknown",
    "R-6 fires",
    "R-7 fires",
  ]);
  const silent = items.find(({ status }) => status === "silent");
  expect(silent?.evidence.map(({ fact, truth }) => [fact, truth])).toContainEqual(["present.outcome", "false"]);
});

test("a rule that the rulebook does not have is a broken call", () => {
  const call = () =>
    explain(tinyArchive([]), tinyRulebook(), tinyModel, { asOf: "2025-06-30", audience: "dic", rule: "no-such-rule" });
  expect(call).toThrow("rule-unknown");
});
