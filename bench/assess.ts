import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { type AssessOptions, compileRulebook, parseArchive } from "../src/index.js";
import { nodeSha256 } from "../src/node/index.js";
import { standardModel, standardRulebook } from "../src/standard-entry.js";

/**
 * What a portrait costs, as a multiple of reading the same bytes with `JSON.parse` in the same run on the same machine:
 * the ratio can be compared between machines, the milliseconds cannot.
 */
const folder = fileURLToPath(new URL("../examples/archives", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const options: AssessOptions = { asOf: "2025-06-30", audience: "dic" };
const assess = compileRulebook(standardRulebook, standardModel, { sha256: nodeSha256 });

const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const file of files) {
  const bytes = readFileSync(join(folder, file));
  const text = bytes.toString("utf8");
  const { archive } = parseArchive(bytes, standardModel, { sha256: nodeSha256 });
  if (archive === undefined) throw new Error(`${file} is no archive`);
  bench
    .add(`${file} JSON.parse`, () => {
      JSON.parse(text);
    })
    .add(`${file} parseArchive`, () => {
      parseArchive(bytes, standardModel, { sha256: nodeSha256 });
    })
    .add(`${file} assess`, () => {
      assess(archive, options);
    });
}
await bench.run();

const median = (task: string): number => {
  const result = bench.getTask(task)?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`${task} did not run`);
  return result.latency.p50;
};
for (const file of files) {
  const plain = median(`${file} JSON.parse`);
  const read = median(`${file} parseArchive`);
  const judged = median(`${file} assess`);
  const times = (cost: number): string => `${(cost / plain).toFixed(1)} ×`;
  console.log(
    `${file}: JSON.parse ${plain.toFixed(3)} ms; parseArchive ${times(read)}, assess ${times(judged)}, both ${times(read + judged)}`,
  );
}
