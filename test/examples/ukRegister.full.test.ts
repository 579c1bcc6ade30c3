import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const data = fileURLToPath(new URL("../../../shared/data/uk-register/2025-08-04", import.meta.url));
const there = existsSync(data);
if (!there) console.warn("skipped: the UK register's data does not lie beside the project");

const run = (...args: readonly string[]): { readonly code: number | null; readonly stdout: string } => {
  const done = spawnSync(process.execPath, ["examples/uk-register/run.mjs", data, "--as-of", "2025-08-04", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout };
};

test.runIf(there)("the register's counts agree with a count made apart from this project", () => {
  const { code, stdout } = run();
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    members: 581,
    interests: 4254,
    gifts: 653,
    fires: 163,
    silent: 488,
    unknown: 2,
  });
});

test.runIf(there)("the second command writes one portrait a member, the same bytes each time", () => {
  const first = run("--portraits", "-");
  const lines = first.stdout.trimEnd().split("\n");
  expect(first.code).toBe(0);
  expect(lines).toHaveLength(581);
  expect(new Set(lines.map((line) => JSON.parse(line).subject.id)).size).toBe(581);
  expect(run("--portraits", "-").stdout).toBe(first.stdout);
});
