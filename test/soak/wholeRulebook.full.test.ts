import { expect, test } from "vitest";
import { Contest, type Seen } from "../../scripts/soak/Contest.js";
import { parseCivilDate } from "../../src/kernel/index.js";
import { type Archive, audiences, parseArchive, prepareRelated, viewArchive } from "../../src/model/index.js";
import { sampleArchives, sampleAsOf, sampleRelated } from "../../src/sample/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { today } from "../laws/assessing.js";
import { knownArchives } from "../reference/knownArchives.js";

const include = ["counterfactual"] as const;

function seenOn(day: string, audience: Seen["audience"]): Seen {
  const asOf = parseCivilDate(day)?.first ?? Number.NaN;
  return { asOf, knownAt: asOf, audience };
}

async function expectSame(contest: Contest, archive: Archive, seen: Seen, name: string): Promise<string> {
  const said = await contest.evaluations(viewArchive(archive, standardModel, seen));
  expect(said.second, name).toEqual(said.first);
  const written = await contest.portraits(archive, seen, include);
  expect(written.second, name).toBe(written.first);
  expect([said.agree, written.agree]).toEqual([true, true]);
  return String(written.first);
}

test("engine and reference agree on three hundred archives of a sample by the whole standard rulebook", async () => {
  const contest = new Contest(standardRulebook, standardModel);
  const { related } = prepareRelated(sampleRelated(), standardModel);
  let [archives, firing] = [0, 0];
  for (const { archive: raw } of sampleArchives({ size: 300, seed: 4 })) {
    const { archive } = parseArchive(JSON.stringify(raw), standardModel, { related });
    if (archive === undefined) throw new Error("an archive of the sample is refused");
    const audience = audiences[archives % audiences.length] ?? "dic";
    const text = await expectSame(contest, archive, seenOn(sampleAsOf, audience), `archive ${archives}`);
    archives += 1;
    if (JSON.parse(text).ledger.length > 0) firing += 1;
  }
  expect(archives).toBe(300);
  expect(firing).toBeGreaterThan(20);
});

test("engine and reference agree on every archive of the tree by its own rulebook, for every reader", async () => {
  const known = knownArchives();
  const contests = new Map(known.map(({ rulebook }) => [rulebook, new Contest(rulebook, standardModel)]));
  for (const { name, archive, rulebook } of known)
    for (const audience of audiences) {
      const contest = contests.get(rulebook) ?? expect.fail("no such rulebook");
      await expectSame(contest, archive, seenOn(today, audience), `${name} read by ${audience}`);
    }
});
