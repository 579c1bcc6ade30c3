import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ArchiveInput,
  archiveFrom,
  compileRulebook,
  formatDiagnostic,
  type Model,
  parseRulebook,
} from "../../src/index.js";
import { standardModel } from "../../src/standard/index.js";
import {
  archiveArbitrary,
  archiveFor,
  constructs,
  constructsIn,
  differentialCase,
  drawDifferentialCase,
  filesOf,
  type RawArchive,
  rulebookArbitrary,
  seededDraw,
} from "../../src/testing/index.js";
import { testModel } from "../laws/testModel.js";
import { foreignModel } from "./foreignModel.js";

const models: readonly (readonly [string, Model])[] = [
  ["the model of the laws", testModel],
  ["the standard model", standardModel],
  ["a foreign model", foreignModel()],
];
const options = { asOf: "2025-06-30", audience: "dic" } as const;

function read(raw: RawArchive, model: Model) {
  // BECAUSE: generated archives are plain data of a model that is not known statically.
  const { archive, diagnostics } = archiveFrom(raw as unknown as ArchiveInput<Model>, model);
  return { archive, refusals: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code) };
}

describe.each(models)("of %s", (_, model) => {
  test("every generated archive is read without a refusal", () => {
    fc.assert(
      fc.property(archiveArbitrary(model), (raw) => {
        const { archive, refusals } = read(raw, model);
        expect(archive).toBeDefined();
        expect(refusals).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("every generated rulebook is valid", () => {
    fc.assert(
      fc.property(rulebookArbitrary(model, { mostRules: 6 }), (book) => {
        const { diagnostics } = parseRulebook(filesOf(book), model);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(errors.map((one) => formatDiagnostic(one, { lang: "en" }))).toEqual([]);
      }),
      { numRuns: 25, seed: 2 },
    );
  });
});

test("generated rules are made of every construct there is", () => {
  const seen = new Set<string>();
  for (const book of fc.sample(rulebookArbitrary(testModel, { mostRules: 12, fewestRules: 12 }), {
    numRuns: 60,
    seed: 3,
  }))
    for (const rule of book.rules) for (const one of constructsIn(rule)) seen.add(one);
  expect(Object.keys(constructs).filter((one) => !seen.has(one))).toEqual([]);
});

test("what is left out does not occur", () => {
  const without = ["expects", "withinLast", "olderThan", "median", "group"];
  for (const book of fc.sample(rulebookArbitrary(testModel, { mostRules: 8, without }), { numRuns: 10, seed: 4 }))
    for (const rule of book.rules) expect([...constructsIn(rule)].filter((one) => without.includes(one))).toEqual([]);
});

test("the same seed draws the same", () => {
  const [first, second] = [1, 2].map(() => drawDifferentialCase(seededDraw(11), testModel, { archives: 5 }));
  expect(first?.files).toEqual(second?.files);
  expect(first?.archives).toEqual(second?.archives);
});

test("cases for two engines hold findings, silence, unknowns and exceptions", () => {
  const met = { fires: 0, unknown: 0, notCovered: 0, excepted: 0, archives: 0 };
  for (const { rulebook, archives } of fc.sample(differentialCase(testModel, { archives: 25 }), {
    numRuns: 5,
    seed: 5,
  })) {
    const assess = compileRulebook(rulebook, testModel);
    for (const raw of archives) {
      const { archive } = read(raw, testModel);
      if (archive === undefined) continue;
      const portrait = assess(archive, options);
      met.archives += 1;
      met.fires += portrait.ledger.length > 0 ? 1 : 0;
      met.unknown += portrait.unknown.some(({ status }) => status === "unknown") ? 1 : 0;
      met.notCovered += portrait.unknown.some(({ status }) => status === "notCovered") ? 1 : 0;
      met.excepted += portrait.excepted.length > 0 ? 1 : 0;
    }
  }
  expect(met.fires / met.archives).toBeGreaterThan(0.4);
  expect(met.unknown / met.archives).toBeGreaterThan(0.3);
  expect(met.notCovered / met.archives).toBeGreaterThan(0.05);
  expect(met.excepted / met.archives).toBeGreaterThan(0.05);
});

test("archives aimed at a rule make most rules fire, most stay silent and many unknown", () => {
  const cases = [1, 2, 3].map((seed) => drawDifferentialCase(seededDraw(seed), testModel, { archives: 0 }));
  const reached = { rules: 0, fires: 0, silent: 0, unknown: 0 };
  for (const { rulebook } of cases) {
    const assess = compileRulebook(rulebook, testModel);
    for (const rule of rulebook.rules) {
      if (rule.status !== "active" || rule.kind !== "finding") continue;
      reached.rules += 1;
      const seen = new Set<string>();
      for (const raw of fc.sample(archiveFor(rulebook, rule.id, testModel), { numRuns: 30, seed: 6 })) {
        const { archive } = read(raw, testModel);
        if (archive === undefined) continue;
        const { findings, sameIncident, lapsed, unknown, excepted } = assess(archive, options);
        const of = (list: readonly { readonly rule: string }[]): boolean => list.some((one) => one.rule === rule.id);
        const fires = of([...findings, ...sameIncident, ...lapsed]);
        if (fires) seen.add("fires");
        else if (of(unknown)) seen.add("unknown");
        else if (!of(excepted)) seen.add("silent");
      }
      for (const status of ["fires", "silent", "unknown"] as const) reached[status] += seen.has(status) ? 1 : 0;
    }
  }
  expect(reached.fires / reached.rules).toBeGreaterThan(0.4);
  expect(reached.silent / reached.rules).toBeGreaterThan(0.5);
  expect(reached.unknown / reached.rules).toBeGreaterThan(0.5);
});
