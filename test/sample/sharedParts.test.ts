import { expect, test } from "vitest";
import { parseArchive } from "../../src/model/index.js";
import { nodeSha256 } from "../../src/node/index.js";
import { compileRulebook, serialisePortrait } from "../../src/portrait/index.js";
import { sampleArchives, sampleAsOf, sampleRelated } from "../../src/sample/index.js";
import { standardModel } from "../../src/standard/index.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";
import { mergedRelated } from "../model/archive/parseArchive/mergedRelated.js";
import { assessedSample } from "./assessedSample.js";

test("a portrait has the same bytes whether the shared parts are given apart or stand in the archive", () => {
  const assess = compileRulebook(standardRulebook, standardModel, { sha256: nodeSha256 });
  const population = { size: 80, seed: 5 };
  const apart = [...assessedSample(population)].map(({ portrait }) => serialisePortrait(portrait));
  const inline = [...sampleArchives(population)].map(({ archive }) => {
    const text = JSON.stringify(mergedRelated(archive, sampleRelated()));
    const parsed = parseArchive(text, standardModel, { sha256: nodeSha256 });
    if (parsed.archive === undefined) throw new Error(`unreadable: ${parsed.diagnostics[0]?.code}`);
    return serialisePortrait(assess(parsed.archive, { asOf: sampleAsOf, audience: "dic" }));
  });
  expect(apart).toHaveLength(80);
  expect(apart).toEqual(inline);
});
