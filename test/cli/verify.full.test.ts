import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, runCli } from "./runCli.js";

const folder = mkdtempSync(join(tmpdir(), "verify-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const assessed = (archive: string): string =>
  runCli(["assess", archive, "--as-of", "2025-06-30", "--audience", "dic", "--format", "json"]).stdout;

test("a portrait as assess wrote it is verified with exit code 0", () => {
  const portrait = file("c-0001.portrait.json", assessed("examples/archives/c-0001.json"));
  const run = runCli(["verify", portrait, "--archive", "examples/archives/c-0001.json", "--lang", "en"]);
  expect(run).toEqual({ code: 0, stdout: "verified: every byte is what was derived\n", stderr: "" });
});

test("a changed one ends with exit code 1 and names pointer and both values; so does the same as JSON", () => {
  const text = assessed("examples/archives/c-0001.json");
  const forged = file("forged.portrait.json", text.replace(/"grade":"\w"/, '"grade":"Z"'));
  const run = runCli(["verify", forged, "--archive", "examples/archives/c-0001.json", "--lang", "en"]);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(
    /^differs: .*\n {2}place {5}\/grade\n {2}code .*\n {2}expected {2}"\w"\n {2}found {5}"Z"\n$/,
  );
  const json = runCli(["verify", "-", "--archive", "examples/archives/c-0001.json", "--format", "json"], {
    input: readFileSync(forged),
  });
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, code: "verification-value", pointer: "/grade" });
});

test("a batch is matched by subject in any order and counted", () => {
  const archives = readFileSync(join(root, "examples/archives/branch.ndjson"), "utf8");
  const input = file("archives.ndjson", archives);
  const options = ["--as-of", "2025-06-30", "--audience"];
  const [dic, compliance] = ["dic", "compliance"].map((audience) =>
    runCli(["batch", input, ...options, audience, "--summary", "none"])
      .stdout.split("\n")
      .filter((line) => line !== ""),
  );
  const lines = [...(dic ?? []), ...(compliance ?? []).reverse()];
  expect(lines.length).toBe(6);
  const fine = runCli(["verify", file("p.ndjson", `${lines.join("\n")}\n`), "--archive", input, "--lang", "en"]);
  expect(fine.stdout).toContain("6 portraits: 6 verified, 0 differ, 0 without an archive");
  expect(fine.code).toBe(0);
  const bad = [lines[0]?.replace(/"points":\d+/, '"points":1'), '{"subject":{"kind":"cadre","id":"C-9"}}', "{"];
  const run = runCli(["verify", file("q.ndjson", bad.join("\n")), "--archive", input, "--lang", "en"]);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("line 1: verification-value: the value at /points is not the one derived");
  expect(run.stdout).toContain("line 2: archive-missing:");
  expect(run.stdout).toContain(
    "3 portraits: 0 verified, 1 differ, 2 without an archive\n2 archives without a portrait",
  );
});

test("usage and files that cannot be read end with exit code 2", () => {
  expect(runCli(["verify", "none.json", "--archive", "examples/archives/c-0001.json"]).code).toBe(2);
  expect(runCli(["verify", "package.json", "--archive", "package.json"]).code).toBe(2);
  expect(runCli(["verify", "package.json"]).code).toBe(2);
  expect(runCli(["verify", "none.ndjson", "--archive", "none.ndjson"]).code).toBe(2);
});

test("a unit assessed with members is verified with the same members and differs without them", () => {
  const unit = "examples/archives/u-0207.json";
  const members = file("members.ndjson", assessed("examples/archives/c-0001.json"));
  const flags = ["--as-of", "2025-06-30", "--audience", "dic", "--format", "json"];
  const portrait = file("unit.portrait.json", runCli(["assess", unit, ...flags, "--members", members]).stdout);
  expect(JSON.parse(readFileSync(portrait, "utf8"))).toMatchObject({ include: ["members"], members: { threshold: 5 } });
  expect(runCli(["verify", portrait, "--archive", unit, "--members", members]).code).toBe(0);
  const without = runCli(["verify", portrait, "--archive", unit, "--format", "json"]);
  expect(without.code).toBe(1);
  expect(JSON.parse(without.stdout)).toMatchObject({ ok: false, pointer: "/members/hash" });
  expect(runCli(["verify", portrait, "--archive", unit, "--members", members, "--batch"]).code).toBe(2);
});
