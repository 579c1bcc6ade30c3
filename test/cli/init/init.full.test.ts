import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
const loader = import.meta.resolve("tsx");

/** Runs the command line on the sources, in a folder of its own. */
function run(folder: string, ...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const done = spawnSync(process.execPath, ["--import", loader, main, ...args], { cwd: folder, encoding: "utf8" });
  return { code: done.status, said: `${done.stdout}${done.stderr}` };
}

test("init, then lint, test and batch in the new folder: green, nothing edited", () => {
  const parent = mkdtempSync(join(tmpdir(), "ip-init-"));
  const project = join(parent, "ours");
  expect(run(parent, "init", "ours", "--lang", "zh")).toMatchObject({ code: 0 });
  expect(run(project, "lint", "--strict")).toEqual({ code: 0, said: expect.stringContaining("0 处错误，0 处警告") });
  expect(run(project, "test")).toEqual({ code: 0, said: expect.stringMatching(/0 个不成立/) });
  const out = ["--as-of", "2025-06-30", "--out", "out/portraits.ndjson"];
  expect(run(project, "batch", "archives/all.ndjson", ...out)).toMatchObject({ code: 0 });
  const portraits = readFileSync(join(project, "out/portraits.ndjson"), "utf8").trim().split("\n");
  expect(portraits).toHaveLength(2);
  const { rulebook, findings } = JSON.parse(portraits[0] ?? "");
  expect(rulebook.overlay.changedParams.map(({ id }: { id: string }) => id)).toContain("gift.handOverWithin");
  expect(findings.map(({ id }: { id: string }) => id)).toContain("int-gift-not-handed-over/G-2");
  const diff = run(project, "diff", "standard");
  expect(diff.code).toBe(1);
  expect(diff.said).toContain("★ 参数 gift.handOverWithin 改动：30 → 15");
});

test("a folder that holds anything is refused with a list, and nothing in it is touched", () => {
  const folder = mkdtempSync(join(tmpdir(), "ip-init-"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "README.md"), "mine");
  const { code, said } = run(folder, "init", ".", "--lang", "en");
  expect([code, said]).toEqual([2, expect.stringContaining("is not empty (README.md)")]);
  expect(readdirSync(folder).sort()).toEqual([".git", "README.md"]);
  expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("mine");
  expect(existsSync(join(folder, "rules"))).toBe(false);
});
