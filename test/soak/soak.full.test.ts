import { expect, test } from "vitest";
import { soakFor } from "./soakFor.js";

test("P-48: engine and reference agree on twenty thousand drawn pairs", async () => {
  const met = await soakFor({ seed: 20_250_630, groups: 12, rulebooks: 6, archives: 50 });
  expect(met.pairs).toBe(12 * 6 * 6 * 50);
  for (const one of ["fires", "silent", "excepted", "unknown", "notCovered", "portraits"] as const)
    expect(met[one], one).toBeGreaterThan(200);
  expect(met.firing / met.pairs).toBeGreaterThan(0.15);
  expect(met.manyRules).toBeGreaterThan(0);
});
