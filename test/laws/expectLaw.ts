import { expect } from "vitest";
import { lawsFor } from "../../src/testing/index.js";
import { lawRuns } from "./lawRuns.js";
import { testModel } from "./testModel.js";

const laws = new Map(lawsFor({ model: testModel }).map((law) => [law.id, law]));

/** A law of `integrity-portrait/testing` on generated rulebooks; fails where a case occurs in a smaller share of the archives. */
export async function expectLaw(id: string, least: Readonly<Record<string, number>>): Promise<void> {
  const { numRuns, ...seed } = lawRuns;
  const report = await laws.get(id)?.check({ ...seed, runs: numRuns * 3 });
  for (const [name, share] of Object.entries(least))
    expect((report?.met[name] ?? 0) / (report?.runs ?? 1), name).toBeGreaterThanOrEqual(share);
}
