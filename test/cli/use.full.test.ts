import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, runCli } from "./runCli.js";

const folder = mkdtempSync(join(tmpdir(), "ip-use-"));
const archives = `${root}examples/archives/branch.ndjson`;

function portraitsFor(audience: string): string {
  const run = runCli(["batch", "--filter", "--as-of", "2025-06-30", "--audience", audience, "--summary", "none"], {
    input: readFileSync(archives),
  });
  expect(run.code, run.stderr).toBe(0);
  const path = join(folder, `${audience}.ndjson`);
  writeFileSync(path, run.stdout);
  return path;
}

const forDic = portraitsFor("dic");

test.each([
  ["queue", "uwc-commission-outlier/P1", "手续费率异常"],
  ["rectification", "C-0002", "整改督办台账"],
  ["training", "fewer than 5", "教育培训计划"],
])("use %s prints its page in both languages, 80 columns wide", (use, english, chinese) => {
  for (const [lang, word] of [
    ["en", english],
    ["zh", chinese],
  ] as const) {
    const run = runCli(["use", use, forDic, "--lang", lang]);
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout.toLowerCase()).toContain(word.toLowerCase());
    expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  }
});

test("use talk wants what the person may see beside what the commission sees", () => {
  const run = runCli(["use", "talk", forDic, "--lang", "en"]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("subject");
});
