import { expect, test } from "vitest";
import { serialisePortrait } from "../../src/portrait/index.js";
import { standardModel } from "../../src/standard/index.js";
import { referenceAssess } from "../reference/referenceAssess.js";
import { assessments, portraitOf } from "./handCalculation.js";
import { archiveOf, readDossier, standardRules } from "./standardRules.js";

const secondEngine = referenceAssess(standardRules, standardModel);

test.each(assessments)("$dossier as of $asOf: the lines of the ledger add up to the points", (assessment) => {
  const { ledger, points } = portraitOf(assessment);
  expect(ledger.reduce((sum, line) => sum + line.points, 0)).toBe(points);
});

test.each(assessments)("$dossier as of $asOf: the reference engine writes the same bytes", async (assessment) => {
  const { dossier, ...days } = assessment;
  const second = await secondEngine(archiveOf(readDossier(dossier)), { ...days, audience: "dic" });
  expect(serialisePortrait(second)).toBe(serialisePortrait(portraitOf(assessment)));
});
