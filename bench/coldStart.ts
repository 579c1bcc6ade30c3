import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a process cost from start to end, in milliseconds: user and system time of all its threads, and time on the clock. */
export interface ColdStart {
  readonly cpu: number;
  readonly wall: number;
  readonly stdout: string;
}

/** Runs Node with these arguments once. What it loads must have been built. */
export function coldStart(args: readonly string[]): ColdStart {
  const began = performance.now();
  const run = spawnSync(process.execPath, ["--require", `${root}bench/reportCost.cjs`, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit", "pipe"],
    maxBuffer: 1 << 26,
  });
  const wall = performance.now() - began;
  if (run.status !== 0) throw new Error(`${args.join(" ")} ended with ${run.status}`);
  return { cpu: Number(run.output[3]) / 1000, wall, stdout: String(run.stdout) };
}
