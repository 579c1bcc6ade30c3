import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runCli } from "./runCli.js";

const project = join(mkdtempSync(join(tmpdir(), "ip-coverage-")), "ours");
const rules = join(project, "rules");

beforeAll(() => {
  const run = runCli(["init", project, "--lang", "zh"]);
  expect(run.code, run.stderr).toBe(0);
});

test("of an overlay its own rules alone are asked for, and how many others there are is said", () => {
  const run = runCli(["test", "--coverage", "--rules", rules, "--lang", "zh"]);
  expect(run.code, run.stderr).toBe(1);
  expect(run.stdout).toContain("own-gifts-frequent");
  expect(run.stdout).not.toContain("int-gift-not-handed-over");
  expect(run.stdout).toMatch(/取自 standard 的 2\d\d 条/);
  expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("a rule of the base is asked for where --only names it", () => {
  const only = ["--only", "int-gift-not-handed-over"];
  const run = runCli(["test", "--coverage", "--no-hints", "--rules", rules, "--lang", "en", ...only]);
  expect(run.stdout).toContain("int-gift-not-handed-over");
  expect(run.stdout).toContain("1 rule, 0 covered");
  expect(run.stdout).not.toContain("come from standard");
});
