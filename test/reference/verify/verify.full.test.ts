import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessOptions, compileRulebook, serialisePortrait } from "../../../src/index.js";
import { audiences } from "../../../src/model/index.js";
import { compileVerifier } from "../../../src/reference/index.js";
import { verifierOf } from "../../../src/reference/verify/verifierOf.js";
import { standardModel } from "../../../src/standard-entry.js";
import { archiveOf, rulebookOf, today } from "../../laws/assessing.js";
import { lawCases } from "../../laws/lawCases.js";
import { testModel } from "../../laws/testModel.js";
import { Vacuity } from "../../laws/Vacuity.js";
import { engineEvaluate } from "../engineEvaluate.js";
import { knownArchives } from "../knownArchives.js";
import { refuseSingleChanges } from "./refuseSingleChanges.js";

const generated = fc.tuple(
  lawCases({ rules: 5, archives: 10 }),
  fc.constantFrom(...audiences),
  fc.constantFrom(today, "2024-02-29", "2025-01-31"),
);

test("P-50: a thousand genuine portraits of generated archives are accepted", async () => {
  const seen = new Vacuity();
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(generated, async ([cases, audience, asOf]) => {
      for (const { files, raw } of cases) {
        const rulebook = rulebookOf(files);
        const archive = archiveOf(raw);
        const options: AssessOptions = { asOf, audience, include: ["counterfactual"] };
        const portrait = compileRulebook(rulebook, testModel)(archive, options);
        seen.sawPortrait(portrait);
        const verification = await compileVerifier(rulebook, testModel)(serialisePortrait(portrait), archive);
        expect(verification).toEqual({ ok: true });
        accepted += 1;
      }
    }),
    { numRuns: 100, seed: 1000 },
  );
  expect(accepted).toBeGreaterThanOrEqual(1000);
  seen.check({ fires: 0.2, unknown: 0.2 });
});

test("P-50: the portraits of every archive in the tree are accepted, for every reader", async () => {
  for (const { archive, rulebook, name } of knownArchives()) {
    const verifyOne = compileVerifier(rulebook, standardModel);
    const assess = compileRulebook(rulebook, standardModel);
    for (const audience of audiences) {
      const portrait = assess(archive, { asOf: today, audience, include: ["counterfactual"] });
      expect(await verifyOne(serialisePortrait(portrait), archive), `${name} ${audience}`).toEqual({ ok: true });
    }
  }
});

test("P-50: a portrait with its outlook is accepted, and refused once a day of it is another", async () => {
  const one = knownArchives().find(({ name }) => name.includes("g-0001"));
  if (one === undefined) throw new Error("no such archive");
  const { archive, rulebook } = one;
  const options: AssessOptions = { asOf: today, audience: "dic", include: ["outlook"] };
  const text = serialisePortrait(compileRulebook(rulebook, standardModel)(archive, options));
  const against = verifierOf(rulebook, standardModel, engineEvaluate(rulebook, standardModel))(archive);
  expect(await against(text)).toEqual({ ok: true });
  const changed = JSON.parse(text);
  expect(changed.outlook.length).toBeGreaterThan(0);
  changed.outlook[0].date = "2026-01-01";
  expect(await against(JSON.stringify(changed))).toMatchObject({ ok: false, pointer: "/outlook/0/date" });
});

test("P-50: every single change of twenty-two portraits is refused where it was made", async () => {
  const portraits: (() => Promise<ReadonlyMap<string, number>>)[] = [];
  for (const { archive, rulebook } of knownArchives().slice(-7))
    for (const audience of ["dic", "compliance"] as const) {
      const text = serialisePortrait(
        compileRulebook(rulebook, standardModel)(archive, { asOf: today, audience, include: ["counterfactual"] }),
      );
      const against = verifierOf(rulebook, standardModel, engineEvaluate(rulebook, standardModel))(archive);
      portraits.push(() => refuseSingleChanges(text, against));
    }
  for (const { files, raw } of fc.sample(lawCases({ rules: 5, archives: 8 }), { numRuns: 1, seed: 20 })[0] ?? []) {
    const rulebook = rulebookOf(files);
    const archive = archiveOf(raw);
    const text = serialisePortrait(compileRulebook(rulebook, testModel)(archive, { asOf: today, audience: "dic" }));
    const against = verifierOf(rulebook, testModel, engineEvaluate(rulebook, testModel))(archive);
    portraits.push(() => refuseSingleChanges(text, against));
  }
  expect(portraits.length).toBe(22);
  let changes = 0;
  for (const refuse of portraits) for (const count of (await refuse()).values()) changes += count;
  expect(changes).toBeGreaterThan(20_000);
});
