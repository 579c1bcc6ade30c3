import { expect, test } from "vitest";
import { BatchSummary, renderSummary } from "../../src/population/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

const rule = standardRulebook.rules[0];
const summary = new BatchSummary();
summary.add({
  kind: "cadre",
  grade: "B",
  stable: false,
  rules: [rule?.id ?? ""],
  unknown: [],
  barred: [],
  permille: 555,
  notLoaded: ["gift"],
  partial: [],
  missing: ["gift.value"],
});
summary.reject([{ code: "json-syntax", severity: "error", message: { zh: "", en: "" }, args: {} }]);

test.each(["zh", "en"] as const)("the page in %s names rules, types and facts by their titles", (lang) => {
  const page = renderSummary(summary.data(), { lang, rulebook: standardRulebook, model: standardModel });
  const gift = standardModel.records.get("gift");
  for (const title of [
    rule?.title,
    gift?.title,
    gift?.facts.get("value")?.title ?? gift?.facts.get("gift.value")?.title,
  ])
    expect(page).toContain(title?.[lang]);
  expect(page).toContain("55.5%");
  expect(page).toContain("json-syntax");
});

test("a long list is cut, and what is left out is counted", () => {
  const many = new BatchSummary({
    rules: Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`rule-${n}`, n + 1])),
  });
  const page = renderSummary(many.data(), { lang: "en", rulebook: standardRulebook, model: standardModel });
  expect(page).toContain("rule-13");
  expect(page).not.toContain("rule-3\n");
  expect(page).toContain("… and 4 more");
});
