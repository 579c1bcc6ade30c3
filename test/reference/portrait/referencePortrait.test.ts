import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessOptions, compileRulebook, serialisePortrait } from "../../../src/index.js";
import { parseCivilDate } from "../../../src/kernel/index.js";
import { audiences } from "../../../src/model/index.js";
import { portraitText } from "../../../src/reference/portrait/portraitText.js";
import { referencePortrait } from "../../../src/reference/portrait/referencePortrait.js";
import { standardModel } from "../../../src/standard-entry.js";
import { archiveOf, rulebookOf, today } from "../../laws/assessing.js";
import { lawCases } from "../../laws/lawCases.js";
import { lawRuns } from "../../laws/lawRuns.js";
import { testModel } from "../../laws/testModel.js";
import { Vacuity } from "../../laws/Vacuity.js";
import { engineEvaluate } from "../engineEvaluate.js";
import { knownArchives } from "../knownArchives.js";

function dayOf(text: string): number {
  return parseCivilDate(text)?.first ?? Number.NaN;
}

const known = knownArchives();

test.each(known.flatMap(({ name }, index) => audiences.map((audience) => [name, audience, index] as const)))(
  "the second road writes the same bytes for %s read by %s",
  async (_, audience, index) => {
    const one = known[index];
    if (one === undefined) throw new Error("no such archive");
    const { archive, rulebook } = one;
    const options = { asOf: today, audience, include: ["counterfactual"] } as const;
    const portrait = await referencePortrait(
      archive,
      standardModel,
      rulebook,
      { ...options, asOf: dayOf(today), knownAt: dayOf(today) },
      engineEvaluate(rulebook, standardModel),
    );
    expect(portraitText(portrait)).toBe(serialisePortrait(compileRulebook(rulebook, standardModel)(archive, options)));
  },
);

test("the second road writes the same outlook", async () => {
  for (const { archive, rulebook } of known.filter(({ name }) => /g-0001/.test(name))) {
    const options = { asOf: today, audience: "dic", include: ["outlook", "counterfactual"] } as const;
    const portrait = await referencePortrait(
      archive,
      standardModel,
      rulebook,
      { ...options, asOf: dayOf(today), knownAt: dayOf(today) },
      engineEvaluate(rulebook, standardModel),
    );
    expect(portraitText(portrait)).toBe(serialisePortrait(compileRulebook(rulebook, standardModel)(archive, options)));
  }
});

const days = fc.constantFrom(today, "2024-02-29", "2025-01-31", "2023-12-31");

test("P-48: on generated rulebooks and archives both roads write the same bytes", async () => {
  const seen = new Vacuity();
  const cases = fc.tuple(lawCases({ rules: 5, archives: 6 }), fc.constantFrom(...audiences), days, days);
  await fc.assert(
    fc.asyncProperty(cases, async ([list, audience, asOf, knownAt]) => {
      for (const { files, raw } of list) {
        const rulebook = rulebookOf(files);
        const archive = archiveOf(raw);
        const options: AssessOptions = { asOf, knownAt, audience, include: ["counterfactual"] };
        const portrait = compileRulebook(rulebook, testModel)(archive, options);
        const reference = await referencePortrait(
          archive,
          testModel,
          rulebook,
          { asOf: dayOf(asOf), knownAt: dayOf(knownAt), audience, include: ["counterfactual"] },
          engineEvaluate(rulebook, testModel),
        );
        seen.sawPortrait(portrait, {
          sameIncident: portrait.sameIncident.length > 0,
          cleared: portrait.cleared.length > 0,
          gates: portrait.gates.some(({ status }) => status === "barred"),
        });
        expect(portraitText(reference)).toBe(serialisePortrait(portrait));
      }
    }),
    lawRuns,
  );
  seen.check({ fires: 0.2, unknown: 0.2, sameIncident: 0.01, cleared: 0.01, gates: 0.01 });
});
