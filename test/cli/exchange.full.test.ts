import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { runCli } from "./runCli.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "integrity-portrait-exchange-"));
const big = {
  name: "Big gift",
  conditions: { all: [{ fact: "v", operator: "greaterThan", value: 500 }] },
  event: { type: "t" },
};
const empty = { name: "Everybody", conditions: { any: [] }, event: { type: "t" } };

describe("import", () => {
  const map = join(folder(), "map.json");
  writeFileSync(map, JSON.stringify({ v: { fact: "gift.value", currency: "CNY" } }));
  const importing = (rules: unknown, out: string, ...more: readonly string[]) =>
    runCli(["import", "-", "--out", out, "--map", map, "--for", "cadre", ...more], { input: JSON.stringify(rules) });

  test("writes a draft from standard input, and no file twice", () => {
    const out = folder();
    const first = importing(big, out, "--lang", "zh");
    expect(first).toMatchObject({ code: 0, stdout: "读到 1 条规则，写出 1 条草稿，0 条未导入\n" });
    const file = join(out, "integrity/big-gift.yaml");
    expect(readFileSync(file, "utf8")).toContain("status: draft");
    writeFileSync(file, "worked on");
    expect(importing(big, out)).toMatchObject({ code: 2 });
    expect(readFileSync(file, "utf8")).toBe("worked on");
  });

  test("ends with 1 where a rule is not imported, 2 where the file cannot be read", () => {
    const out = folder();
    const some = importing([big, empty], out, "--lang", "en");
    expect(some).toMatchObject({ code: 1, stdout: "2 rules read, 1 draft written, 1 not imported\n" });
    expect(some.stderr).toContain("/1/conditions/any: error import-condition-empty");
    expect(runCli(["import", "-", "--out", out], { input: "{" })).toMatchObject({ code: 2 });
    expect(runCli(["import", "no-such-file.json", "--out", out]).stderr).toContain("cannot read no-such-file.json");
    expect(importing(big, out, "--category", "../up")).toMatchObject({ code: 2 });
  });
});

describe("export", () => {
  test("writes rules that run, and the facts of an archive", async () => {
    const asOf = ["--as-of", "2025-06-30"];
    const rules = runCli(["export", ...asOf]);
    expect(rules.code).toBe(0);
    const facts = runCli(["export", ...asOf, "--facts", "examples/archives/c-0002.json", "--audience", "dic"]);
    expect(facts.code).toBe(0);
    const lines = facts.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const line = lines.find(({ finding }) => finding === "caa-sanction-active/S1");
    const all = JSON.parse(rules.stdout).rules;
    const engine = new Engine(all.filter((rule: { readonly name: string }) => rule.name === line.rule));
    expect((await engine.run(line.facts)).events).toHaveLength(1);
  });

  test("ends with 2 without a day, on a wrong day and without an audience for facts", () => {
    expect(runCli(["export"]).code).toBe(2);
    expect(runCli(["export", "--as-of", "2025-06"]).code).toBe(2);
    const facts = ["export", "--as-of", "2025-06-30", "--facts", "examples/archives/c-0002.json"];
    expect(runCli(facts).stderr).toContain("--audience");
  });
});
