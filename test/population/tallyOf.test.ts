import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileRulebook, parseArchive } from "../../src/index.js";
import { tallyOf } from "../../src/population/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

test("a tally counts each rule of a portrait once and names nobody", () => {
  const source = readFileSync(new URL("../../examples/archives/c-0001.json", import.meta.url));
  const { archive } = parseArchive(source, standardModel);
  if (archive === undefined) throw new Error("the example is no archive");
  const portrait = compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" });
  const tally = tallyOf(portrait);
  expect(tally.grade).toBe(portrait.grade);
  expect(tally.rules.length).toBeGreaterThan(0);
  expect(new Set(tally.rules).size).toBe(tally.rules.length);
  expect([...tally.rules].sort()).toEqual(
    [...new Set([...portrait.findings, ...portrait.sameIncident].map(({ rule }) => rule))].sort(),
  );
  expect(JSON.stringify(tally)).not.toContain("C-0001");
});
