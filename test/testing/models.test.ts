import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostic, parseRulebook } from "../../src/index.js";
import { archiveArbitrary, filesOf, modelArbitrary, rulebookArbitrary } from "../../src/testing/index.js";
import { readRaw } from "./readRaw.js";

const models = fc.sample(modelArbitrary(), { numRuns: 60, seed: 1 });

test("generated models have fields of every type of value, lists, both natures, every role, levels and bounds", () => {
  const seen = new Set<string>();
  for (const { records } of models)
    for (const { nature, role, level, facts } of records.values()) {
      for (const one of [nature.kind, "until" in nature ? "until" : "to", role?.name ?? "none", level]) seen.add(one);
      for (const { type, envelope, accepts, absentMeansNone, mayBeNegative } of facts.values()) {
        if (envelope) continue;
        seen.add(type.list ? `${type.scalar}[]` : type.scalar);
        if (accepts !== undefined) seen.add("bounded");
        if (absentMeansNone) seen.add("absent means none");
        if (mayBeNegative) seen.add("negative");
      }
    }
  const scalars = ["boolean", "integer", "text", "id", "enum", "money", "date", "period", "share"];
  const roles = ["sanction", "review", "exoneration", "tenure", "none"];
  const others = ["event", "state", "until", "to", "L1", "L2", "L3", "bounded", "absent means none", "negative"];
  for (const one of [...scalars, ...scalars.map((scalar) => `${scalar}[]`), ...roles, ...others])
    expect([...seen]).toContain(one);
});

test("every archive generated for a generated model is read without a refusal", () => {
  for (const [index, model] of models.entries())
    for (const raw of fc.sample(archiveArbitrary(model), { numRuns: 2, seed: index })) {
      const { archive, refusals } = readRaw(raw, model);
      expect(refusals, fc.stringify(model)).toEqual([]);
      expect(archive).toBeDefined();
    }
});

test("every rulebook generated for a generated model is valid", () => {
  for (const [index, model] of models.slice(0, 12).entries())
    for (const book of fc.sample(rulebookArbitrary(model), { numRuns: 1, seed: index })) {
      const { diagnostics } = parseRulebook(filesOf(book), model);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(
        errors.map((one) => formatDiagnostic(one, { lang: "en" })),
        fc.stringify(model),
      ).toEqual([]);
    }
});
