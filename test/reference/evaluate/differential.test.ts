import fc from "fast-check";
import { test } from "vitest";
import { parseCivilDate } from "../../../src/kernel/index.js";
import { archiveOf, rulebookOf } from "../../laws/assessing.js";
import { lawCases } from "../../laws/lawCases.js";
import { fewerRuns } from "../../laws/lawRuns.js";
import { testModel } from "../../laws/testModel.js";
import { Vacuity } from "../../laws/Vacuity.js";
import { engines } from "./agreement.js";

const seen = fc.record({
  asOf: fc.constantFrom("2025-06-30", "2025-06-30", "2024-02-29", "2026-01-31"),
  audience: fc.constantFrom("dic", "compliance", "organisation", "subject"),
} as const);

/* P-48, as far as evaluation goes: statuses, missing facts, evidence, messages, tallies, reminders and sanctions. */
test("P-48: both engines say the same of generated rulebooks and archives", async () => {
  const met = new Vacuity();
  await fc.assert(
    fc.asyncProperty(lawCases({ rules: 6, archives: 6 }), seen, async (cases, { asOf, audience }) => {
      const [first] = cases;
      if (first === undefined) return;
      const agree = engines(rulebookOf(first.files), testModel);
      for (const { raw } of cases) {
        const day = parseCivilDate(asOf)?.first ?? 0;
        const { outcomes, reminders } = await agree(archiveOf(raw), { asOf: day, audience });
        const has = (status: string): boolean => outcomes.some((one) => one.status === status);
        met.saw({
          fires: has("fires"),
          unknown: has("unknown"),
          excepted: has("excepted"),
          notCovered: has("notCovered"),
          reminds: reminders.length > 0,
          measures: outcomes.some(({ measures }) => measures.length > 0),
        });
      }
    }),
    fewerRuns(2),
  );
  met.check({ fires: 0.5, unknown: 0.4, excepted: 0.05, notCovered: 0.02, measures: 0.2 });
});
