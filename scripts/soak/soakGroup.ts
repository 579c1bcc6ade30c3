import { type Archive, parseArchive, viewArchive } from "../../src/model/index.js";
import { nodeSha256 } from "../../src/node/nodeSha256.js";
import type { Evaluation } from "../../src/result/index.js";
import {
  type ArchiveKnobs,
  type DifferentialCase,
  type Draw,
  drawDifferentialCase,
  type RawArchive,
  type RulebookKnobs,
  seededDraw,
} from "../../src/testing/index.js";
import { Contest, type Seen } from "./Contest.js";
import type { Dispute } from "./Dispute.js";
import { addTally, emptyTally, type SoakTally } from "./SoakTally.js";
import { type SoakModel, soakModels } from "./soakModels.js";

export interface SoakGroupOptions {
  readonly seed: number;
  /** Rulebooks that every archive of the group is held against. */
  readonly rulebooks: number;
  /** Archives drawn for each of them. */
  readonly archives: number;
  /** One pair in so many is held against the other as a portrait too. */
  readonly portraitEvery: number;
  /** Called after every archive with what was met since; true ends the group. */
  readonly report: (tally: SoakTally, disputes: readonly Dispute[]) => boolean;
}

type Weighted<T> = readonly (readonly [weight: number, knobs: Partial<T>])[];

/** Rules to a rulebook, by weight: many small ones, because a disagreement hangs on one rule, and some of the largest. */
const sizes: Weighted<RulebookKnobs> = [
  [65, { fewestRules: 1, mostRules: 2 }],
  [22, { fewestRules: 3, mostRules: 6 }],
  [8, { fewestRules: 7, mostRules: 12 }],
  [5, { fewestRules: 13, mostRules: 20 }],
];

/** Records to an archive, by weight. */
const lengths: Weighted<ArchiveKnobs> = [
  [60, { fewest: 1, most: 4 }],
  [30, { fewest: 3, most: 8 }],
  [10, { fewest: 6, most: 10 }],
];

interface Member {
  readonly drawn: DifferentialCase;
  readonly contest: Contest;
}

/** Draws rulebooks and archives from a seed and holds the two engines against each other on every pair of them. */
export async function soakGroup(options: SoakGroupOptions): Promise<void> {
  const draw = seededDraw(options.seed);
  const name: SoakModel = draw.chance(0.5) ? "laws" : "standard";
  const members = drawMembers(draw, name, options);
  const before = emptyTally();
  before.rulebooks = members.length;
  before.rules = members.reduce((sum, { drawn }) => sum + drawn.rulebook.rules.length, 0);
  if (options.report(before, [])) return;
  let number = 0;
  for (const { drawn } of members)
    for (const raw of drawn.archives) {
      number += 1;
      const { tally, disputes } = await soakArchive(draw, name, raw, members, options);
      const named = disputes.map((one, index) => ({ ...one, name: `${options.seed}-${number}-${index + 1}` }));
      if (options.report(tally, named)) return;
    }
}

function drawMembers(draw: Draw, name: SoakModel, { rulebooks, archives }: SoakGroupOptions): readonly Member[] {
  return Array.from({ length: rulebooks }, () => {
    const archive = draw.weighted(lengths);
    const drawn = drawDifferentialCase(draw, soakModels[name], { archives, archive, book: draw.weighted(sizes) });
    return { drawn, contest: new Contest(drawn.rulebook, soakModels[name]) };
  });
}

async function soakArchive(
  draw: Draw,
  name: SoakModel,
  raw: RawArchive,
  members: readonly Member[],
  { portraitEvery }: SoakGroupOptions,
): Promise<{ readonly tally: SoakTally; readonly disputes: readonly Dispute[] }> {
  const model = soakModels[name];
  const archive = read(raw, name);
  const seen = drawSeen(draw);
  const view = viewArchive(archive, model, { ...seen, sha256: nodeSha256 });
  const tally = { ...emptyTally(), archives: 1 };
  const disputes: Dispute[] = [];
  for (const { drawn, contest } of members) {
    const found = { name: "", model: name, book: drawn.book, raw, seen };
    const said = await contest.evaluations(view);
    addTally(tally, tallyOf(said.first, drawn, raw));
    if (!said.agree) disputes.push(found);
    if (!draw.chance(1 / portraitEvery)) continue;
    const include = draw.weighted([
      [70, []],
      [28, ["counterfactual"] as const],
      [2, ["outlook"] as const],
    ]);
    tally.portraits += 1;
    const { agree } = await contest.portraits(archive, seen, include);
    if (said.agree && !agree) disputes.push({ ...found, include });
  }
  tally.disputes = disputes.length;
  return { tally, disputes };
}

function read(raw: RawArchive, name: SoakModel): Archive {
  const { archive } = parseArchive(JSON.stringify(raw), soakModels[name], { sha256: nodeSha256 });
  if (archive === undefined) throw new Error(`a generated archive is refused: ${JSON.stringify(raw)}`);
  return archive;
}

/** 2025-06-30 is the day that archives are drawn around. */
const today = 20_269;
const days = [
  [7, today],
  [1, 20_484],
  [1, 19_782],
  [1, 19_419],
] as const;

function drawSeen(draw: Draw): Seen {
  const asOf = draw.weighted(days);
  return {
    asOf,
    knownAt: draw.chance(0.9) ? asOf : draw.weighted(days),
    audience: draw.weighted([
      [5, "dic"],
      [2, "compliance"],
      [2, "organisation"],
      [1, "subject"],
    ]),
  };
}

function tallyOf(evaluation: Evaluation | Error, { rulebook }: DifferentialCase, raw: RawArchive): SoakTally {
  const tally = emptyTally();
  tally.pairs = 1;
  tally.records = raw.records.length;
  tally.manyRules = rulebook.rules.length > 10 ? 1 : 0;
  if (evaluation instanceof Error) return tally;
  for (const { status } of evaluation.outcomes) tally[status] += 1;
  const decided = evaluation.tallies.reduce((sum, one) => sum + one.decided, 0);
  tally.silent = decided - tally.fires - tally.excepted;
  tally.firing = tally.fires > 0 ? 1 : 0;
  return tally;
}
