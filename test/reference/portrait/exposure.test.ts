import { expect, test } from "vitest";
import { compileRulebook, parseArchive, serialisePortrait } from "../../../src/index.js";
import { prepareRelated } from "../../../src/model/index.js";
import { sampleArchives, sampleAsOf, sampleRelated } from "../../../src/sample/index.js";
import { standardModel, standardRulebook } from "../../../src/standard-entry.js";
import { knownArchives } from "../knownArchives.js";
import { referenceAssess } from "../referenceAssess.js";

const assess = compileRulebook(standardRulebook, standardModel);
const second = referenceAssess(standardRulebook, standardModel);
const include = ["exposure"] as const;

test("both engines write the same bytes of the exposure of every archive in the tree", async () => {
  for (const { name, archive, rulebook } of knownArchives()) {
    const options = { asOf: "2025-06-30", audience: "dic", include } as const;
    const first = compileRulebook(rulebook, standardModel)(archive, options);
    const other = await referenceAssess(rulebook, standardModel)(archive, options);
    expect(serialisePortrait(other), name).toBe(serialisePortrait(first));
  }
}, 60_000);

test("both engines write the same bytes of the exposure of cadres, posts and units of the sample", async () => {
  const { related } = prepareRelated(sampleRelated(), standardModel);
  let loopholes = 0;
  const kinds = new Set<string>();
  for (const { archive: raw } of sampleArchives({ size: 60, seed: 7 })) {
    const { archive } = parseArchive(JSON.stringify(raw), standardModel, { related });
    if (archive === undefined) throw new Error("a sample archive is refused");
    for (const audience of ["dic", "subject"] as const) {
      const first = assess(archive, { asOf: sampleAsOf, audience, include });
      kinds.add(first.subject.kind);
      loopholes += first.exposure?.loopholes.length ?? 0;
      const other = await second(archive, { asOf: sampleAsOf, audience, include });
      expect(other.exposure).toEqual(first.exposure);
    }
  }
  expect([...kinds].sort()).toEqual(["cadre", "post", "unit"]);
  expect(loopholes).toBeGreaterThan(20);
}, 120_000);
