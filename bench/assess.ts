import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AssessOptions } from "../src/index.js";
import { sampleRelated } from "../src/sample/index.js";
import {
  compileRulebook,
  nodeSha256,
  parseArchive,
  prepareRelated,
  serialisePortrait,
  standardModel,
  standardRulebook,
} from "./built.js";
import { cadreArchive } from "./cadreArchive.js";
import { coldStart } from "./coldStart.js";
import { measureAlternately } from "./measureAlternately.js";
import { measureCosts, median, quantile, ratio } from "./measureCosts.js";
import { rulesOfAbsentType } from "./rulesOfAbsentType.js";
import { stages } from "./stages.js";

/**
 * What a portrait costs, in processor time: as a multiple of `JSON.parse` of the same text in the same run, which can be compared
 * between machines as milliseconds cannot; how the assessment divides into its steps; what a hundred rules cost that have nothing
 * to test; what compiling and a cold start cost. `tsx bench/assess.ts [rounds]`; needs a build.
 */
const rounds = Number(process.argv[2] ?? 25);
const records = 200;
const options: AssessOptions = { asOf: "2025-06-30", audience: "dic" };
const host = { sha256: nodeSha256 };
const assess = compileRulebook(standardRulebook, standardModel, host);
const times = (value: number): string => `${value.toFixed(2)} × JSON.parse`;

// What the archives of a population share, read once as a batch does: without it dozens of rules could not decide.
const { related } = prepareRelated(sampleRelated(), standardModel);

const lives = (["ordinary", "troubled"] as const).map((life) => {
  const text = cadreArchive(records, life);
  const bytes = new TextEncoder().encode(text);
  const read = () => parseArchive(bytes, standardModel, { ...host, related }).archive;
  const archive = read();
  if (archive === undefined) throw new Error("the bench archive is no archive");
  const json = (): unknown => JSON.parse(text);
  // BECAUSE: an archive's first assessment reads what nobody has read; it is held against a text of which that is true as well.
  const decoder = new TextDecoder();
  let unreadText = text;
  // BECAUSE: before anything else runs here: what other rulebooks leave in the compiled code is not the price of this one.
  let unseen = archive;
  const first = measureAlternately(
    () => JSON.parse(unreadText),
    () => assess(unseen, options),
    {
      pairs: 40 * rounds,
      warm: 3000,
      before: () => {
        unseen = read() ?? archive;
        unreadText = decoder.decode(bytes);
      },
    },
  );
  const again = measureAlternately(json, () => assess(archive, options), { pairs: 200 * rounds, warm: 3000 });
  return { life, bytes, read, archive, json, first, again };
});

for (const { life, bytes, read, archive, json, first, again } of lives) {
  const portrait = assess(archive, options);
  const held = new Set([...archive.records, ...archive.related.records].map(({ type }) => type));
  // BECAUSE: both are read from the files; the ready-made rulebook costs some per cent less than the same rules read.
  const [assessFew, assessMore] = [0, 100].map((more) =>
    compileRulebook(rulesOfAbsentType(more, held), standardModel, host),
  );
  if (assessFew === undefined || assessMore === undefined) throw new Error("two rulebooks were compiled");
  if (assessMore(archive, options).points !== portrait.points)
    throw new Error("rules of an absent type changed the points");

  const costs = measureCosts(
    {
      json,
      parse: read,
      serialise: () => serialisePortrait(portrait),
      whole: () => {
        const one = read();
        if (one !== undefined) serialisePortrait(assess(one, options));
      },
      ...stages(archive, standardRulebook, options, nodeSha256),
    },
    { rounds, each: 40, warm: 1000 },
  );
  const more = measureAlternately(
    () => assessFew(archive, options),
    () => assessMore(archive, options),
    { pairs: 80 * rounds, warm: 20 * rounds },
  );
  const beside = (name: keyof typeof costs): string => times(ratio(costs[name], costs.json));
  const { length } = portrait.findings;
  console.log(
    `${life} cadre, ${records} records, ${bytes.length} bytes, ${length} findings; ${standardRulebook.rules.length} rules`,
  );
  console.log(`  JSON.parse                    ${median(costs.json).toFixed(3)} ms`);
  console.log(`  parseArchive                  ${beside("parse")}`);
  console.log(`  assess, the archive's first   ${times(median(first))}, in nine of ten ${times(quantile(first, 0.9))}`);
  console.log(`  assess, again                 ${times(median(again))}, in nine of ten ${times(quantile(again, 0.9))}`);
  const sum = median(costs.see) + median(costs.rules) + median(costs.score) + median(costs.write);
  const share = (milliseconds: number): string => `${((100 * milliseconds) / sum).toFixed(0)} %`.padStart(4);
  console.log(`    view, without its hash      ${share(median(costs.see) - median(costs.hash))}`);
  console.log(`    hash of the view            ${share(median(costs.hash))}`);
  console.log(`    rules, and what they say    ${share(median(costs.rules))}`);
  console.log(`    ledger, grade, coverage     ${share(median(costs.score))}`);
  console.log(`    page                        ${share(median(costs.write))}`);
  console.log(`  serialisePortrait             ${beside("serialise")}`);
  console.log(`  bytes in, bytes out           ${beside("whole")}`);
  console.log(`  100 rules of absent types     ${percent(median(more) - 1)} of assess, over ${more.length} pairs`);
}

function percent(share: number): string {
  return `${share < 0 ? "−" : "+"}${Math.abs(share * 100).toFixed(1)} %`;
}

const compile = measureCosts(
  { compile: () => compileRulebook(standardRulebook, standardModel, host) },
  { rounds, each: 40, warm: 120 },
);
console.log(`compile the standard rulebook   ${median(compile.compile).toFixed(1)} ms warm`);
reportColdStarts();

function reportColdStarts(): void {
  const folder = mkdtempSync(join(tmpdir(), "ip-bench-"));
  const file = join(folder, "archive.json");
  writeFileSync(file, cadreArchive(records, "ordinary"));
  const command = ["assess", file, "--as-of", "2025-06-30", "--audience", "dic", "--format", "json"];
  const runs = Array.from({ length: 7 }, () => ({
    empty: coldStart(["--eval", "0"]),
    script: coldStart(["bench/firstPortrait.mjs", file]),
    bin: coldStart(["dist/esm/cli/main.js", ...command]),
  }));
  rmSync(folder, { recursive: true });
  const first = median(runs.map(({ script }) => Number(script.stdout) / 1000));
  console.log(`compile, first in its process   ${first.toFixed(1)} ms`);
  for (const [name, title] of [
    ["empty", "Node alone                  "],
    ["script", "cold process to first portrait"],
    ["bin", "command line, one archive    "],
  ] as const) {
    const cpu = median(runs.map((run) => run[name].cpu));
    const wall = median(runs.map((run) => run[name].wall));
    console.log(`${title.padEnd(32)}${cpu.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms on the clock`);
  }
}
