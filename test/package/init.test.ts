import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeConsumer } from "./makeConsumer.js";
import { packTarball } from "./packTarball.js";

test("init from the packed package, installed there: lint, test and batch are green, nothing edited", () => {
  const tarball = packTarball();
  const { folder, run } = makeConsumer(tarball, "module", ["zod@^4.6"], {});
  run("npx", ["--no-install", "integrity-portrait", "init", "ours", "--lang", "zh"]);
  const project = join(folder, "ours");
  const npm = (...args: readonly string[]): string => execFileSync("npm", args, { cwd: project, encoding: "utf8" });
  // BECAUSE: the version in package.json is not published yet; the tarball stands in for it.
  npm("install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", tarball);
  expect(npm("run", "lint")).toContain("0 处错误，0 处警告");
  expect(npm("test")).toContain("0 个不成立");
  npm("run", "batch");
  expect(readFileSync(join(project, "out/portraits.ndjson"), "utf8").trim().split("\n")).toHaveLength(2);
});
