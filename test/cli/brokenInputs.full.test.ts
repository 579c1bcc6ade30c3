import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, runCli } from "./runCli.js";

const when = ["--as-of", "2025-06-30", "--audience", "dic", "--lang", "en"];
const sound = `{"type":"gift","id":"G-1","cadreId":"C-1","occurredOn":"2025-01-10","recordedOn":"2025-01-12","value":"800.00 CNY"}`;
const archive = (records: string, rest = ""): string =>
  `{"format":"integrity-archive/1","subject":{"kind":"cadre","id":"C-1"},"records":[${records}]${rest}}`;
const gift = (fields: string): string =>
  `{"type":"gift","id":"G-2","cadreId":"C-1","recordedOn":"2025-01-12",${fields}}`;

/** Archives that are none at all: the code, the place, exit 2, no portrait. */
const fatal: readonly (readonly [name: string, source: string | Uint8Array, code: string, place: string])[] = [
  ["A-01 nested 200,000 deep", "[".repeat(200_000), "limit-depth", "byte 16"],
  ["A-04 a string of 5 MB", archive(gift(`"sourceRef":"${"x".repeat(5_000_000)}"`)), "limit-string", "byte"],
  ["A-05 __proto__ as a key", archive(gift('"__proto__":{"grade":"A"}')), "forbidden-key", "byte"],
  ["A-07 __proto__ in escapes", archive(gift('"\\u005f_proto__":1')), "forbidden-key", "byte"],
  ["A-08 a duplicate key", archive(gift('"value":"1.00 CNY","value":"9.00 CNY"')), "duplicate-key", "byte"],
  ["A-09 a duplicate key through escapes", archive(gift('"a":1,"\\u0061":2')), "duplicate-key", "byte"],
  ["A-10 invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), "text-encoding", "byte 2"],
  ["A-11 a lone surrogate", archive(gift('"sourceRef":"\\ud800"')), "text-surrogate", "byte"],
  ["A-15 a truncated file", archive(sound).slice(0, -10), "json-truncated", "byte"],
  ["A-16 NaN", archive(gift('"hours":NaN')), "json-syntax", "byte"],
  ["A-17 a list", "[1,2]", "archive-shape", "/"],
  ["A-18 two objects", `${archive(sound)}${archive(sound)}`, "json-syntax", "byte"],
  ["A-19 another format", archive(sound).replace("archive/1", "archive/2"), "format-version", "/format"],
];

/** Archives with records that cannot be used: named with code and place, the rest assessed. */
const partial: readonly (readonly [name: string, source: string, code: string, place: string])[] = [
  [
    "A-20 a fraction of a fen",
    archive(`${sound},${gift('"value":{"amount":100.5,"currency":"CNY"}')}`),
    "money-form",
    "/records/1/value",
  ],
  [
    "A-21 thousands separators",
    archive(`${sound},${gift('"value":"1,000.00 CNY"')}`),
    "money-form",
    "/records/1/value",
  ],
  ["A-23 an id with a space", archive(`${sound},${sound.replace("G-1", "G 9")}`), "id-form", "/records/1/id"],
  ["A-24 one id, two contents", archive(`${sound},${sound.replace("800", "900")}`), "record-id-conflict", "/records/1"],
  [
    "A-26 a day that does not exist",
    archive(`${sound},${gift('"occurredOn":"2023-02-29"')}`),
    "date-form",
    "/records/1/occurredOn",
  ],
  ["A-30 no recordedOn", archive(`${sound},{"type":"gift","id":"G-3","cadreId":"C-1"}`), "required", "/records/1"],
  [
    "A-33 an unknown type",
    archive(`${sound},{"type":"gifft","id":"G-4","recordedOn":"2025-01-01"}`),
    "record-type",
    "/records/1/type",
  ],
  [
    "A-34 another cadre's record",
    archive(`${sound},${sound.replace("G-1", "G-5").replace("C-1", "C-2")}`),
    "record-subject",
    "/records/1",
  ],
];

describe("twenty-one broken archives", () => {
  test.each(fatal)("%s", (_, source, code, place) => {
    const folder = mkdtempSync(join(tmpdir(), "ip-"));
    const file = join(folder, "archive.json");
    const out = join(folder, "out.json");
    writeFileSync(file, source);
    const run = runCli(["assess", file, ...when, "--out", out]);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain(place);
    expect(run.stderr).toContain("help:");
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(existsSync(out)).toBe(false);
  });

  test.each(partial)("%s", (_, source, code, place) => {
    const run = runCli(["assess", "-", ...when, "--format", "json"], { input: source });
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain(place);
    expect(run.code).toBe(0);
    const portrait = JSON.parse(run.stdout);
    expect(portrait.format).toBe("integrity-portrait/1");
    expect(portrait.coverage.permille).toBeLessThan(1000);
  });
});

const ruleFile = "integrity/int-gift-not-handed-over.yaml";
const rule = readFileSync(join(root, "rules", ruleFile), "utf8");
const swap = (from: string | RegExp, to: string): string => {
  const changed = rule.replace(from, to);
  if (changed === rule) throw new Error(`the rule has no ${String(from)}`);
  return changed;
};

const rules: readonly (readonly [name: string, text: string, code: string])[] = [
  ["R-01 an alias", `${rule}\nextra: &a [1]\nother: *a\n`, "yaml-anchor"],
  ["R-03 20,000 brackets", "[".repeat(20_000), "limit-depth"],
  ["R-09 a bidi character", swap("title: {", "title: { # \u202e"), "text-bidi"],
  ["R-10 a Cyrillic letter", swap("operator: equal", "operator: еqual"), "text-confusable"],
  ["R-11 a zero-width space", swap("fact: gift.disposal", "fact: gift.dis\u200bposal"), "text-invisible"],
  ["R-12 a full-width colon", swap("status: active", "status：active"), "text-fullwidth"],
  ["R-15 a tab", swap("each: gift", "each:\tgift"), "yaml-tab"],
  ["R-21 a tag", swap("each: gift", "each: !!str gift"), "yaml-tag"],
  ["R-22 a directive", `%YAML 1.1\n---\n${rule}`, "yaml-directive"],
  ["R-23 two documents", `${rule}---\nrule: x\n`, "yaml-multiple-documents"],
  ["R-25 a key twice", `${rule}version: 2\n`, "yaml-duplicate-key"],
  ["R-28 an empty file", "", "rule-empty"],
  ["R-29 nothing in any", swap(/when:\n {2}any:[\s\S]*?(?=\nexcept)/, "when:\n  any: []"), "condition-empty"],
  ["R-32 a mistyped key", swap("each: gift", "eech: gift"), "rule-unknown-key"],
  ["R-33 an unknown fact", swap("fact: gift.disposal", "fact: gift.dispossal"), "fact-unknown"],
  ["R-34 an operator that does not fit", swap("operator: equal", "operator: greaterThan"), "operator-type"],
  ["R-37 a day that does not exist", swap("asOf: 2025-06-30", "asOf: 2025-02-30"), "date-form"],
  ["R-40 severity 6", swap("severity: 2", "severity: 6"), "range"],
  ["R-41 a protected attribute", swap("fact: gift.disposal", "fact: cadre.ethnicity"), "fact-protected"],
  ["R-45 an unclosed placeholder", swap("{gift.value}", "{gift.value"), "message-placeholder"],
  ["R-46 an id that is not the file's", swap("rule: int-gift-not-handed-over", "rule: int-gift"), "rule-id-file"],
];

describe("twenty-one broken rule files", () => {
  test.each(rules)("%s", (_, text, code) => {
    const folder = mkdtempSync(join(tmpdir(), "ip-"));
    cpSync(join(root, "rules"), folder, { recursive: true });
    writeFileSync(join(folder, ruleFile), text);
    const out = join(folder, "out.json");
    const checked = runCli(["test", "--rules", folder, "--lang", "en"]);
    expect(checked.stderr).toContain(code);
    expect(checked.stderr).toMatch(/int-gift-not-handed-over\.yaml:\d+:\d+/);
    expect(checked.stderr).toContain("help:");
    expect(checked.code).toBe(1);
    const assessed = runCli(["assess", "-", ...when, "--rules", folder, "--out", out], { input: archive(sound) });
    expect(assessed.code).toBe(2);
    expect(assessed.stdout).toBe("");
    expect(existsSync(out)).toBe(false);
  });
});

test("a batch with 3 bad lines among 1,000 does 997, lists 3, exits 3", () => {
  const folder = mkdtempSync(join(tmpdir(), "ip-"));
  const bad = new Set([10, 500, 999]);
  const lines = Array.from({ length: 1000 }, (_, index) => {
    const line = archive(sound.replaceAll("C-1", `C-${index}`)).replace('"id":"C-1"', `"id":"C-${index}"`);
    return bad.has(index) ? line.slice(0, -3) : line;
  });
  writeFileSync(join(folder, "in.ndjson"), `${lines.join("\n")}\n`);
  const out = join(folder, "out.ndjson");
  const run = runCli(["batch", join(folder, "in.ndjson"), ...when, "--out", out]);
  expect(run.code).toBe(3);
  expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(997);
  const rejected = readFileSync(`${out}.rejected.ndjson`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rejected.map(({ line }) => line)).toEqual([11, 501, 1000]);
  expect(rejected.every(({ problems }) => problems[0].code === "json-truncated")).toBe(true);
  expect(run.stdout).toContain("997 archives assessed, 3 rejected");
});
