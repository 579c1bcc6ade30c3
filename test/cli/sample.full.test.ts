import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./runCli.js";

const folder = mkdtempSync(join(tmpdir(), "integrity-sample-"));
const at = (name: string): string => join(folder, name);
const hash = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(at(name)))
    .digest("hex");
const check = (portraits: string, ...more: string[]) =>
  runCli(["sample", "--check", at(portraits), "--truth", at("a/truth.ndjson"), "--lang", "en", ...more]);

describe("a population written, assessed and checked on the built command line", () => {
  test("the same seed writes the same files twice", () => {
    for (const name of ["a", "b"])
      expect(runCli(["sample", "--size", "100", "--seed", "7", "--out", at(name)]).code).toBe(0);
    for (const file of ["archives.ndjson", "related.json", "truth.ndjson", "sample.json"])
      expect(hash(`b/${file}`)).toBe(hash(`a/${file}`));
  });

  test("batch finds all that was planted: exit 0, and the JSON says how much", () => {
    const batch = [
      "batch",
      at("a/archives.ndjson"),
      "--related",
      at("a/related.json"),
      "--out",
      at("portraits.ndjson"),
    ];
    expect(runCli([...batch, "--as-of", "2025-06-30", "--audience", "dic"]).code).toBe(0);
    const { code, stdout } = check("portraits.ndjson", "--format", "json");
    expect(code).toBe(0);
    const { archives, total } = JSON.parse(stdout);
    expect(archives).toBe(100);
    expect(total.planted).toBeGreaterThan(10);
    expect([total.found, total.scored, total.falseAlarms]).toEqual([total.planted, 0, 0]);
  });

  test("portraits that are missing are named: exit 1", () => {
    writeFileSync(at("half.ndjson"), readFileSync(at("portraits.ndjson"), "utf8").split("\n").slice(0, 50).join("\n"));
    const { code, stdout } = check("half.ndjson");
    expect(code).toBe(1);
    expect(stdout).toContain("no portrait of this subject in the checked file");
    expect(stdout).not.toContain("not found");
  });

  test("what cannot be meant is refused: exit 2", () => {
    for (const args of [
      ["--size", "0", "--out", at("c")],
      ["--seed", "x", "--out", at("c")],
      [],
      ["--check", at("portraits.ndjson")],
    ])
      expect(runCli(["sample", ...args]).code).toBe(2);
    expect(check("a/archives.ndjson").code).toBe(2);
    expect(check("nowhere.ndjson").code).toBe(2);
  });
});
