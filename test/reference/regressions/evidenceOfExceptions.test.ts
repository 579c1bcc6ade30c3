import { expect, test } from "vitest";
import { standardModel } from "../../../src/standard/index.js";
import { archiveOf, readDossier, standardRules } from "../../dossiers/standardRules.js";
import { dayOf, engines } from "../evaluate/agreement.js";

/* The engine listed what shows an exception twice: once from deciding, once from asking which exception it was. */
test("what shows an exception is listed once", async () => {
  const agree = engines(standardRules, standardModel);
  let excepted = 0;
  for (const name of ["c-0001", "c-0002", "c-0003"]) {
    const { outcomes } = await agree(archiveOf(readDossier(name)), { asOf: dayOf("2025-06-30"), audience: "dic" });
    for (const { status, evidence } of outcomes) {
      if (status !== "excepted") continue;
      expect(new Set(evidence.map((one) => JSON.stringify(one))).size).toBe(evidence.length);
      excepted += 1;
    }
  }
  expect(excepted).toBeGreaterThan(0);
});
