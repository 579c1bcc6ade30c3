import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawsFor, modelArbitrary } from "../../src/testing/index.js";

const models = fc.sample(modelArbitrary(), { numRuns: 12, seed: 20250630 });

describe.each(models.map((model, index) => [index, model] as const))("of generated model %i", (index, model) => {
  test.each(lawsFor({ model }).map((law) => [law.title, law] as const))("%s", async (_, law) => {
    const { runs } = await law.check({ runs: 30, seed: index + 1, vacuous: "report" });
    expect(runs).toBeGreaterThan(0);
  });
});
