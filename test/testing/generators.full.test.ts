import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRulebook } from "../../src/index.js";
import {
  archiveFor,
  constructs,
  constructsIn,
  differentialCase,
  drawDifferentialCase,
  rulebookArbitrary,
  seededDraw,
} from "../../src/testing/index.js";
import { testModel } from "../laws/testModel.js";
import { readRaw } from "./readRaw.js";

const options = { asOf: "2025-06-30", audience: "dic" } as const;

test("generated rules are made of every construct there is", () => {
  const seen = new Set<string>();
  for (const book of fc.sample(rulebookArbitrary(testModel, { mostRules: 12, fewestRules: 12 }), {
    numRuns: 60,
    seed: 3,
  }))
    for (const rule of book.rules) for (const one of constructsIn(rule)) seen.add(one);
  expect(Object.keys(constructs).filter((one) => !seen.has(one))).toEqual([]);
});

test("cases for two engines hold findings, silence, unknowns and exceptions", () => {
  const met = { fires: 0, unknown: 0, notCovered: 0, excepted: 0, archives: 0 };
  for (const { rulebook, archives } of fc.sample(differentialCase(testModel, { archives: 25 }), {
    numRuns: 5,
    seed: 5,
  })) {
    const assess = compileRulebook(rulebook, testModel);
    for (const raw of archives) {
      const { archive } = readRaw(raw, testModel);
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
        const { archive } = readRaw(raw, testModel);
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
