import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRulebook } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard-entry.js";
import { standardRulebookFiles } from "../../src/standard-source-entry.js";

const blocks = ["overlays.md", "overlays.zh-CN.md"].map((name) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  return /```yaml rulebook\.yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
});

test("both pages show the same overlay, and it changes what they say", () => {
  expect(blocks[0]).toBe(blocks[1]);
  const { rulebook, diagnostics } = parseRulebook({ "rulebook.yaml": blocks[0] ?? "" }, standardModel, {
    bases: { standard: standardRulebookFiles },
  });
  expect(diagnostics).toEqual([]);
  expect(rulebook?.overlay?.changedParams.map(({ id }) => id)).toEqual([
    "gift.grave",
    "gift.handOverWithin",
    "kin.share",
  ]);
  expect(rulebook?.overlay?.changedTables).toEqual(["base", "grades", "outlookMonths", "verification"]);
  expect(rulebook?.overlay?.off.map(({ rule }) => rule)).toEqual(["edu-test-failed"]);
});
