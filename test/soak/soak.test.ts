import { expect, test } from "vitest";
import { soakFor } from "./soakFor.js";

test("P-48: engine and reference agree on drawn rulebooks of both models, in every part and byte", async () => {
  const met = await soakFor({ seed: 7, groups: 12, rulebooks: 2, archives: 16 });
  expect(met).toMatchObject({ pairs: 12 * 2 * 2 * 16, rulebooks: 24, disputes: 0 });
  for (const one of ["fires", "silent", "excepted", "unknown", "notCovered", "portraits"] as const)
    expect(met[one], one).toBeGreaterThan(5);
  expect(met.firing / met.pairs).toBeGreaterThan(0.1);
});
