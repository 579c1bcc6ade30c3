import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Dispute } from "./soak/Dispute.js";
import { regressionTest } from "./soak/regressionTest.js";
import { addTally, emptyTally } from "./soak/SoakTally.js";
import { shrinkDispute } from "./soak/shrinkDispute.js";
import type { SoakMessage, SoakWork } from "./soak/soakWorker.js";

/**
 * Holds engine and reference against each other on generated rulebooks and archives for as long as one likes:
 * `npm run soak -- --minutes 60 [--pairs 1000000] [--seed 1] [--workers 2] [--rulebooks 6] [--archives 300]`.
 * Exit code 1 where they differ; each pair on which they do is made small and becomes a test among the regressions.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    pairs: { type: "string", default: "Infinity" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    rulebooks: { type: "string", default: "6" },
    archives: { type: "string", default: "300" },
    portraitEvery: { type: "string", default: "20" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const regressions = join(root, "test/reference/regressions");
const mostRegressions = 20;
const [minutes, mostPairs, seed] = [Number(values.minutes), Number(values.pairs), Number(values.seed)];

const shared = new SharedArrayBuffer(8);
const stop = (): number => Atomics.store(new Int32Array(shared), 1, 1);
const total = emptyTally();
const disputes: Dispute[] = [];
const faults: string[] = [];
const started = Date.now();

const folder = mkdtempSync(join(root, "node_modules/.soak-"));
const running = (await startWorkers(Number(values.workers))).map(ended);
const progress = setInterval(() => console.log(progressLine()), 10_000);
const clock = setTimeout(stop, minutes * 60_000);
process.once("SIGINT", stop);
await Promise.all(running);
clearInterval(progress);
clearTimeout(clock);
rmSync(folder, { recursive: true });
console.log(progressLine());
console.log(JSON.stringify({ seed, ...total, seconds: seconds() }, undefined, 2));
for (const fault of faults) console.error(fault);
await writeRegressions();
process.exitCode = disputes.length + faults.length > 0 ? 1 : 0;

/** BECAUSE: bundled, a worker starts at once and runs without the wrappers that a loader puts around functions. */
async function startWorkers(count: number): Promise<readonly Worker[]> {
  const outfile = join(folder, "soakWorker.mjs");
  await build({
    entryPoints: [join(root, "scripts/soak/soakWorker.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  const work: SoakWork = {
    seed,
    rulebooks: Number(values.rulebooks),
    archives: Number(values.archives),
    portraitEvery: Number(values.portraitEvery),
    shared,
  };
  const resourceLimits = { maxYoungGenerationSizeMb: 64 };
  return Array.from({ length: count }, () => new Worker(pathToFileURL(outfile), { workerData: work, resourceLimits }));
}

function ended(worker: Worker): Promise<void> {
  worker.on("message", ({ tally, disputes: found }: SoakMessage) => {
    addTally(total, tally);
    disputes.push(...found);
    for (const { name } of found) console.log(`the engines differ on pair ${name}`);
    if (total.pairs >= mostPairs || disputes.length >= mostRegressions) stop();
  });
  worker.on("error", (error) => {
    faults.push(error.stack ?? error.message);
    stop();
  });
  return new Promise((resolve) => worker.on("exit", () => resolve()));
}

async function writeRegressions(): Promise<void> {
  mkdirSync(regressions, { recursive: true });
  for (const dispute of disputes) {
    const file = join(regressions, `soak-${dispute.name}.test.ts`);
    writeFileSync(file, regressionTest(dispute));
    writeFileSync(file, regressionTest(await shrinkDispute(dispute)));
    console.log(`written: ${file}`);
  }
}

function seconds(): number {
  return Math.round((Date.now() - started) / 1000);
}

function progressLine(): string {
  const { pairs, fires, silent, excepted, unknown, notCovered, rulebooks, portraits } = total;
  const said = `fires ${fires}, silent ${silent}, excepted ${excepted}, unknown ${unknown}, notCovered ${notCovered}`;
  const rate = Math.round(pairs / Math.max(1, seconds()));
  return `${seconds()} s: ${pairs} pairs (${rate}/s), ${rulebooks} rulebooks, ${portraits} portraits; ${said}; ${disputes.length} differ`;
}
