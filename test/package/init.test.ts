import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

/** Nothing but what the READMEs say: install, lint, test, batch. */
function expectGreen(project: string): void {
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: project, encoding: "utf8" });
  run("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts");
  expect(run("npx", "--no-install", "integrity-portrait", "lint")).toContain("0 处错误，0 处警告");
  expect(run("npm", "run", "lint")).toContain("0 处错误，0 处警告");
  expect(run("npm", "test")).toContain("0 个不成立");
  run("npm", "run", "batch");
  expect(readFileSync(join(project, "out/portraits.ndjson"), "utf8").trim().split("\n")).toHaveLength(2);
}

test("init from the packed package: npm install finds the tarball; lint, test and batch are green, nothing edited", () => {
  const { folder, run } = makeConsumer(packTarball(), "module", ["zod@^4.6"], {});
  run("npx", ["--no-install", "integrity-portrait", "init", "ours", "--lang", "zh"]);
  expectGreen(join(folder, "ours"));
});

test("init from a clone: npm install finds the clone; lint, test and batch are green, nothing edited", () => {
  const folder = mkdtempSync(join(tmpdir(), "integrity-portrait-clone-"));
  const main = join(projectRoot, "dist/esm/cli/main.js");
  execFileSync(process.execPath, [main, "init", "ours", "--lang", "zh"], { cwd: folder, encoding: "utf8" });
  expectGreen(join(folder, "ours"));
});
