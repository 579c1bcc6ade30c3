import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic, type Model, parseRulebook } from "../../src/index.js";
import { standardModel } from "../../src/standard/index.js";
import {
  archiveArbitrary,
  constructsIn,
  drawDifferentialCase,
  filesOf,
  rulebookArbitrary,
  seededDraw,
} from "../../src/testing/index.js";
import { testModel } from "../laws/testModel.js";
import { foreignModel } from "./foreignModel.js";
import { readRaw } from "./readRaw.js";

const models: readonly (readonly [string, Model])[] = [
  ["the model of the laws", testModel],
  ["the standard model", standardModel],
  ["a foreign model", foreignModel()],
];
describe.each(models)("of %s", (_, model) => {
  test("every generated archive is read without a refusal", () => {
    fc.assert(
      fc.property(archiveArbitrary(model), (raw) => {
        const { archive, refusals } = readRaw(raw, model);
        expect(archive).toBeDefined();
        expect(refusals).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("every generated rulebook is valid", () => {
    fc.assert(
      fc.property(rulebookArbitrary(model, { mostRules: 6 }), (book) => {
        const { diagnostics } = parseRulebook(filesOf(book), model);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(errors.map((one) => formatDiagnostic(one, { lang: "en" }))).toEqual([]);
      }),
      { numRuns: 8, seed: 2 },
    );
  });
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
