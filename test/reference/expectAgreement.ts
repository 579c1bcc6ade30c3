import { expect } from "vitest";
import { Contest, type Seen } from "../../scripts/soak/Contest.js";
import { type SoakModel, soakModels } from "../../scripts/soak/soakModels.js";
import { parseArchive, parseRulebook } from "../../src/index.js";
import { viewArchive } from "../../src/model/index.js";

export interface Pair {
  readonly model: SoakModel;
  readonly seen: Seen;
  /** Parts of the portrait that it is asked for with. */
  readonly include?: readonly ("outlook" | "counterfactual")[];
  readonly files: Readonly<Record<string, string>>;
  readonly archive: unknown;
}

/** Engine and reference say the same of a pair and write the same portrait of it. */
export async function expectAgreement({ model: name, seen, include = [], files, archive: raw }: Pair): Promise<void> {
  const model = soakModels[name];
  const { rulebook } = parseRulebook(files, model);
  const { archive } = parseArchive(JSON.stringify(raw), model);
  if (rulebook === undefined || archive === undefined) throw new Error("rulebook or archive is refused");
  const contest = new Contest(rulebook, model);
  const said = await contest.evaluations(viewArchive(archive, model, seen));
  expect(said.second).toEqual(said.first);
  const written = await contest.portraits(archive, seen, include);
  expect(written.second).toBe(written.first);
  expect([said.agree, written.agree]).toEqual([true, true]);
}
