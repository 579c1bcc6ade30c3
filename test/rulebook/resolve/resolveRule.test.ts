import { expect, test } from "vitest";
import { formatDiagnostic } from "../../../src/kernel/index.js";
import { readSample } from "../samples/readSample.js";
import { sampleRules, sampleRuleText } from "../samples/sampleRules.js";

test.each(sampleRules)("$id parses without a word: $shows", (sample) => {
  const { rule, diagnostics } = readSample(sampleRuleText(sample));
  expect(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" }))).toEqual([]);
  expect(rule?.id).toBe(sample.id);
});
