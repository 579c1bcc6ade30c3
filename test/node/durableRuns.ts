import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { type AssessFileOptions, assessFile, BatchError, type BatchResult } from "../../src/node/index.js";
import type { BatchSummaryData } from "../../src/population/index.js";
import { standardModel } from "../../src/standard-entry.js";
import { type Fault, MemoryFiles } from "./MemoryFiles.js";
import { asked, fewRules, mixedLines } from "./manyArchives.js";

const rulebook = await fewRules();
export const eager = { ...asked, checkpointEvery: 0 } as const;

export function run(files: MemoryFiles, options: Partial<AssessFileOptions> = {}): Promise<BatchResult> {
  return assessFile("in", "out", rulebook, standardModel, { ...eager, files, ...options });
}

export async function fail(files: MemoryFiles, options: Partial<AssessFileOptions> = {}): Promise<string> {
  const error: unknown = await run(files, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof BatchError) return error.code;
  throw new Error(`no BatchError but ${String(error)}`);
}

export function filesWith(input: string): MemoryFiles {
  const files = new MemoryFiles();
  files.put("in", input);
  return files;
}

interface Undisturbed {
  readonly out: string | undefined;
  readonly rejected: string | undefined;
  readonly summary: BatchSummaryData;
}

export async function undisturbed(input: string): Promise<Undisturbed> {
  const files = filesWith(input);
  const { summary } = await run(files);
  return { out: files.text("out"), rejected: files.text("out.rejected.ndjson"), summary };
}

export const clean = await undisturbed(mixedLines);
/** No process has this number any more. */
export const gone = spawnSync(process.execPath, ["-e", ""]).pid;

/** The lock of a run that died stands in its number; within one test process it would seem alive. */
export function buryHolder(files: MemoryFiles): void {
  const lock = files.text("out.lock");
  if (lock !== undefined) files.put("out.lock", lock.replace(/"pid":\d+/, `"pid":${gone}`));
}

export async function expectSameAfterResume(files: MemoryFiles, what: string): Promise<void> {
  buryHolder(files);
  const { status, summary } = await run(files);
  expect(status, what).toBe("finished");
  expect(files.text("out"), what).toBe(clean.out);
  expect(files.text("out.rejected.ndjson"), what).toBe(clean.rejected);
  expect(summary, what).toEqual(clean.summary);
  expect(files.paths(), what).toEqual(["in", "out", "out.rejected.ndjson"]);
}

/** File operations of a run that nothing disturbs. */
export const operations = await (async (): Promise<number> => {
  const files = filesWith(mixedLines);
  await run(files);
  return files.operations;
})();

export const killAt =
  (at: number): Fault =>
  (operation) =>
    operation === at ? "kill" : undefined;

/** Kills a run at an operation and goes on with it. */
export async function expectSurvivesKill(at: number, power: boolean): Promise<void> {
  const what = `operation ${at}, ${power ? "power lost" : "killed"}`;
  const files = filesWith(mixedLines);
  files.fault = killAt(at);
  await run(files).catch(() => undefined);
  files.restart(power);
  if (files.text("out") !== undefined) expect(files.text("out"), what).toBe(clean.out);
  await expectSameAfterResume(files, what);
}

/** Makes an operation fail, or it and all after it, and goes on when all is well again. Tells whether the run failed. */
export async function expectSurvivesError(at: number, code: string, forEver: boolean): Promise<boolean> {
  const what = `${code} at operation ${at}`;
  const files = filesWith(mixedLines);
  files.fault = (operation) => (operation === at || (forEver && operation > at) ? code : undefined);
  const error: unknown = await run(files).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) expect(files.text("out"), what).toBe(clean.out);
  else expect(error, what).toBeInstanceOf(BatchError);
  files.restart(false);
  await expectSameAfterResume(files, what);
  return error !== undefined;
}

/** Kills a run, loses power, kills the run that goes on, and goes on with that. */
export async function expectSurvivesTwoKills(first: number, second: number): Promise<void> {
  const files = filesWith(mixedLines);
  files.fault = killAt(first);
  await run(files).catch(() => undefined);
  files.restart(true);
  buryHolder(files);
  files.fault = killAt(second);
  await run(files).catch(() => undefined);
  files.restart(second % 2 === 0);
  await expectSameAfterResume(files, `operations ${first}, then ${second}`);
}
