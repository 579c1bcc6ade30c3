import { expect, test } from "vitest";
import { loadRulebook } from "../../src/node/index.js";
import { parseRulebook } from "../../src/rulebook/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { standardRulebookFiles } from "../../src/standard-source-entry.js";
import { writeFolder } from "./writeFolder.js";

/** Ten numbers, ten lines. */
const numbers = `base: { "5": 40 }
verification: { detected: { factor: 0.5 } }
grades: { B: { from: 15 }, C: { from: 40 } }
outlookMonths: 12
params:
  gift.handOverWithin: 15
  gift.grave: { from: 2026-01-01, value: 5000.00 CNY }
  kin.share: 3 %
`;
const main = `rulebook: branch
version: 1.0.0
format: 1
title: { zh: 分公司规则库, en: Branch rulebook }
reviewedOn: 2025-03-31
extends: standard@1
${numbers}`;

const load = async (): Promise<NonNullable<Awaited<ReturnType<typeof loadRulebook>>["rulebook"]>> => {
  const { rulebook, diagnostics } = await loadRulebook(writeFolder({ "rulebook.yaml": main }), standardModel);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (rulebook === undefined) throw new Error("no rulebook");
  return rulebook;
};

test("a folder that extends standard@1 finds the rulebook that ships with the package", async () => {
  const rulebook = await load();
  expect(rulebook.rules.map(({ id }) => id)).toEqual(standardRulebook.rules.map(({ id }) => id));
  expect(rulebook.overlay?.base).toEqual({
    id: "standard",
    version: standardRulebook.version,
    hash: standardRulebook.hash,
  });
});

test("a line a number, and the portrait's provenance names each", async () => {
  const { scoring, params, overlay } = await load();
  expect(scoring.base.at(-1)).toBe(40_000);
  expect(scoring.verification.detected.factor).toBe(500);
  expect(scoring.grades.map(({ from }) => from)).toEqual([0, 15_000, 40_000, 72_000]);
  expect(scoring.outlookMonths).toBe(12);
  expect(params["gift.grave"]?.values.map(({ value }) => value.value)).toEqual([
    { amount: 1_000_000, currency: "CNY" },
    { amount: 500_000, currency: "CNY" },
  ]);
  expect(overlay?.changedTables).toEqual(["base", "grades", "outlookMonths", "verification"]);
  expect(
    overlay?.changedParams.map(({ id, before, after }) => [id, before.at(-1)?.value, after.at(-1)?.value]),
  ).toEqual([
    ["gift.grave", "10000.00 CNY", "5000.00 CNY"],
    ["gift.handOverWithin", "30", "15"],
    ["kin.share", "5 %", "3 %"],
  ]);
});

test("the texts that ship give the rulebook that ships", () => {
  expect(parseRulebook(standardRulebookFiles, standardModel).rulebook?.hash).toBe(standardRulebook.hash);
});
