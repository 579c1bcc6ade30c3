import { expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { standardRulebookFiles } from "../../../src/standard-source-entry.js";

const overlay = (off: string): string => `rulebook: ours
version: 0.1.0
format: 1
title: { zh: 本单位规则库, en: Our rulebook }
reviewedOn: 2025-01-31
extends: standard@1
off:
  - ${off}
`;

test.each([
  ["edu-test-failed", "write { rule: edu-test-failed, reason: { zh: …, en: … } }"],
  ["{ rule: edu-test-failed }", "add `reason`: why it is switched off, such as `reason: { zh: …, en: … }`"],
])("a rule switched off by %s shows the line to write", (off, help) => {
  const { diagnostics } = parseRulebook({ "rulebook.yaml": overlay(off) }, standardModel, {
    bases: { standard: standardRulebookFiles },
  });
  expect(diagnostics.find(({ severity }) => severity === "error")?.help?.en).toBe(help);
});
