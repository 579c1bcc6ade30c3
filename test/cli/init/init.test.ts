import { describe, expect, test } from "vitest";
import { projectFiles } from "../../../src/cli/init/projectFiles.js";
import { loadRulebook } from "../../../src/node/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { runArchiveTests, runExamples } from "../../../src/workbench/index.js";
import { writeFolder } from "../../node/writeFolder.js";

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const files = projectFiles({ lang, name: "ours", version: "0.1.0" });
  const written = Object.entries(files).filter(
    ([path]) =>
      !path.includes("/schemas/") &&
      !path.endsWith(".lock") &&
      !path.endsWith(".ndjson") &&
      !/a-0001\.json$/.test(path),
  );
  test("the rules load without a word, their examples and the archive test hold", async () => {
    const folder = writeFolder(files);
    const { rulebook, diagnostics } = await loadRulebook(`${folder}/rules`, standardModel);
    expect(diagnostics).toEqual([]);
    if (rulebook === undefined) throw new Error("no rulebook");
    const results = [...runExamples(rulebook, standardModel), ...runArchiveTests(rulebook, standardModel)];
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.map(({ rule }) => rule)).toEqual(["own-gifts-frequent", "own-gifts-frequent", "tests"]);
  });
  test.each(written)("%s explains itself in its first lines, in that language", (_, text) => {
    const head = text.split("\n").slice(0, 3).join("\n");
    expect(/[\u4e00-\u9fff]{6}/.test(head)).toBe(lang === "zh");
  });
});

test("the names of a project become package names", () => {
  expect(JSON.parse(projectFiles({ lang: "en", name: "ours", version: "0.1.0" })["package.json"] ?? "")).toMatchObject({
    name: "ours",
    dependencies: { "integrity-portrait": "^0.1.0" },
  });
});
