import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a batch costs beside `JSON.parse` and `JSON.stringify` of the same lines, each in a process of its own, one after the
 * other: the ratio can be compared between machines. `tsx bench/batch.ts [archives.ndjson [related.json]]`; without a file the
 * example archives over and over with other ids. Needs a build.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ip-bench-"));
const [given, related] = process.argv.slice(2);
const input = given ?? repeated(3_000);

const plain = `
const { createReadStream } = require("node:fs");
const lines = require("node:readline").createInterface({ input: createReadStream(process.argv[1]) });
let count = 0, bytes = 0;
lines.on("line", (line) => { count += 1; bytes += JSON.stringify(JSON.parse(line)).length; });
lines.on("close", () => console.log(count, bytes));`;
const peak = `process.on("exit", () => require("node:fs").writeSync(9, String(process.resourceUsage().maxRSS)));`;
writeFileSync(join(folder, "peak.cjs"), peak);

interface Cost {
  readonly seconds: number;
  readonly mebibytes: number;
  readonly stdout: string;
}

function measure(args: readonly string[]): Cost {
  const began = performance.now();
  const run = spawnSync(process.execPath, ["--require", join(folder, "peak.cjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit", "ignore", "ignore", "ignore", "ignore", "ignore", "ignore", "pipe"],
  });
  if (run.status !== 0 && run.status !== 3) throw new Error(`${args.join(" ")} ended with ${run.status}`);
  return {
    seconds: (performance.now() - began) / 1000,
    mebibytes: Math.round(Number(run.output[9]) / 1024),
    stdout: run.stdout,
  };
}

function repeated(count: number): string {
  const lines = readFileSync(join(root, "examples/archives/branch.ndjson"), "utf8").trimEnd().split("\n");
  const path = join(folder, "in.ndjson");
  const renamed = (index: number): string => {
    const line = lines[index % lines.length] ?? "";
    const id: string = JSON.parse(line).subject.id;
    return line.replaceAll(`"${id}"`, `"X-${index}"`);
  };
  writeFileSync(path, `${Array.from({ length: count }, (_, index) => renamed(index)).join("\n")}\n`);
  return path;
}

if (!existsSync(join(root, "dist/esm/cli/main.js"))) throw new Error("build first: npm run build");
const json = measure(["-e", plain, input]);
const count = Number(json.stdout.split(" ")[0]);
const show = (name: string, { seconds, mebibytes }: Cost): void =>
  console.log(
    `${name}: ${Math.round(count / seconds)} archives/s, peak ${mebibytes} MiB, ${(seconds / json.seconds).toFixed(1)} × JSON`,
  );
console.log(`${count} archives, ${Math.round(readFileSync(input).length / count)} bytes each`);
show("JSON.parse + JSON.stringify", json);
for (const workers of [...new Set([1, availableParallelism()])])
  show(
    `batch, workers ${workers}`,
    measure([
      "dist/esm/cli/main.js",
      "batch",
      input,
      "--as-of",
      "2025-06-30",
      "--audience",
      "dic",
      "--out",
      join(folder, `out-${workers}.ndjson`),
      "--workers",
      String(workers),
      "--summary",
      "none",
      ...(related === undefined ? [] : ["--related", related]),
    ]),
  );
rmSync(folder, { recursive: true });
