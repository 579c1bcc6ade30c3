import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveLine, archiveLines } from "../../node/manyArchives.js";
import { root, runCli } from "../runCli.js";

const when = ["--as-of", "2025-06-30", "--audience", "dic", "--lang", "en"];
const folder = mkdtempSync(join(tmpdir(), "ip-batch-"));
const input = join(folder, "in.ndjson");
const lines = archiveLines(1500).map((line, index) => (index % 100 === 50 ? line.slice(0, -3) : line));
writeFileSync(input, `${[...lines, archiveLine("C-0001")].join("\n")}\n`);
let runs = 0;

const newOut = (): string => join(folder, `out-${++runs}.ndjson`);
const bytesOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

function start(args: readonly string[]): ChildProcess & { readonly errors: () => string } {
  const child = spawn(process.execPath, [`${root}dist/esm/cli/main.js`, "batch", ...args, ...when], { cwd: root });
  let text = "";
  child.stderr.on("data", (part: Buffer) => {
    text += part.toString();
  });
  return Object.assign(child, { errors: () => text });
}

const whole = newOut();
const first = runCli(["batch", input, ...when, "--out", whole, "--workers", "1"]);
const expected = [bytesOf(whole), bytesOf(`${whole}.rejected.ndjson`)];
const total = statSync(whole).size;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Until a run has written so many bytes, whatever time that takes, or has ended. */
async function untilWritten(child: ChildProcess, out: string, bytes: number): Promise<void> {
  while (child.exitCode === null && sizeOf(`${out}.part`) < bytes) await wait(2);
}

test("a batch with rejected lines ends with 3, its files for the owner alone", () => {
  expect(first.code).toBe(3);
  expect(first.stdout).toContain("1485 archives assessed, 16 rejected");
  expect(statSync(whole).mode & 0o777).toBe(0o600);
  expect(statSync(`${whole}.rejected.ndjson`).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${whole}.rejected.ndjson`, "utf8")).not.toMatch(/C-\d/);
});

test("2 and 4 workers, and a filter, come to the bytes of one process", () => {
  for (const workers of ["2", "4"]) {
    const out = newOut();
    runCli(["batch", input, ...when, "--out", out, "--workers", workers]);
    expect([bytesOf(out), bytesOf(`${out}.rejected.ndjson`)]).toEqual(expected);
  }
  const filter = runCli(["batch", "--filter", ...when, "--summary", "json"], { input: readFileSync(input) });
  expect(createHash("sha256").update(filter.stdout).digest("hex")).toBe(expected[0]);
  expect(filter.code).toBe(3);
  expect(JSON.parse(filter.stderr.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ archives: 1485, rejected: 16 });
});

test("killed with -9 at ten moments, one after another, a run comes to the same bytes", async () => {
  const seed = 20251127;
  const moments = fc.sample(fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 10, maxLength: 10 }), {
    numRuns: 1,
    seed,
  })[0];
  const out = newOut();
  for (const [index, permille] of (moments ?? []).toSorted((one, other) => one - other).entries()) {
    const reached = sizeOf(`${out}.part`);
    const child = start([input, "--out", out, "--workers", index % 2 === 0 ? "1" : "2"]);
    await untilWritten(child, out, Math.max(reached + 1, Math.floor((total * permille) / 1000)));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(child.signalCode, `ended before ${permille} ‰ of the output; seed ${seed}`).toBe("SIGKILL");
  }
  expect(existsSync(out)).toBe(false);
  runCli(["batch", input, ...when, "--out", out]);
  expect([bytesOf(out), bytesOf(`${out}.rejected.ndjson`)]).toEqual(expected);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends with %i, says how to go on, and the same command does", async (signal, code) => {
  const out = newOut();
  const child = start([input, "--out", out, "--workers", "1"]);
  await untilWritten(child, out, total / 10);
  child.kill(signal);
  expect((await once(child, "exit"))[0]).toBe(code);
  expect(child.errors()).toContain("run the same command again to go on");
  expect(existsSync(out)).toBe(false);
  const again = runCli(["batch", input, ...when, "--out", out, "--resume"]);
  expect(again.stderr).toContain("batch-resumed");
  expect([bytesOf(out), bytesOf(`${out}.rejected.ndjson`)]).toEqual(expected);
});

test("a reader that closes the pipe ends the filter with 141 and no word", async () => {
  const child = start([input]);
  await once(child.stdout ?? child, "data");
  child.stdout?.destroy();
  expect((await once(child, "exit"))[0]).toBe(141);
  expect(child.errors()).not.toContain("    at ");
});

test("a second run on one output ends with 2 and names the process", async () => {
  const out = newOut();
  const child = start([input, "--out", out, "--workers", "1"]);
  await untilWritten(child, out, 1);
  const second = runCli(["batch", input, ...when, "--out", out]);
  expect(second.code).toBe(2);
  expect(second.stderr).toContain("output-locked");
  expect(second.stderr).toContain(String(child.pid));
  child.kill("SIGKILL");
  await once(child, "exit");
});

test("another day does not go on with a run that stopped; --restart begins anew", async () => {
  const out = newOut();
  const child = start([input, "--out", out, "--workers", "1"]);
  await untilWritten(child, out, 1);
  child.kill("SIGKILL");
  await once(child, "exit");
  const other = [...when, "--out", out, "--as-of", "2025-07-01"];
  const refused = runCli(["batch", input, ...other]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("checkpoint-mismatch");
  expect(refused.stderr).toContain("asOf");
  expect(runCli(["batch", input, ...other, "--restart"]).code).toBe(3);
});

test.each([
  [["--workers", "0"], "--workers"],
  [["--progress", "loud"], "--progress"],
  [["--summary", "xml"], "--summary"],
  [["--resume"], "--out"],
  [["--time-limit", "-1"], "--time-limit"],
] as const)("%j is refused with 2 and the flag's name", (flags, name) => {
  const run = runCli(["batch", input, ...when, ...flags]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(name);
  expect(run.stdout).toBe("");
});

test("a file that is not there ends with 2 and leaves nothing", () => {
  const out = newOut();
  const run = runCli(["batch", join(folder, "none.ndjson"), ...when, "--out", out]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("input-unreadable");
  expect(existsSync(`${out}.lock`)).toBe(false);
});
