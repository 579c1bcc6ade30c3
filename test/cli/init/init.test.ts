import { mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownDependency } from "../../../src/cli/init/ownDependency.js";
import { projectFiles } from "../../../src/cli/init/projectFiles.js";
import { loadRulebook } from "../../../src/node/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { runArchiveTests, runExamples } from "../../../src/workbench/index.js";
import { writeFolder } from "../../node/writeFolder.js";

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const files = projectFiles({ lang, name: "ours", dependency: "^0.1.0" });
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

test.each(["^0.1.0", "file:../integrity-portrait-0.1.0.tgz"])(
  "package.json asks for %s as it was given",
  (dependency) => {
    const files = projectFiles({ lang: "en", name: "ours", dependency });
    expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({
      name: "ours",
      dependencies: { "integrity-portrait": dependency },
    });
    expect(files["README.md"]?.includes(`names it as \`${dependency}\``)).toBe(dependency.startsWith("file:"));
  },
);

test("a project made from a clone asks for the clone's folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "ip-init-"));
  const dependency = ownDependency(folder);
  expect(dependency).toMatch(/^file:/);
  const manifest: { readonly name?: unknown } = JSON.parse(
    readFileSync(join(realpathSync(folder), dependency.slice("file:".length), "package.json"), "utf8"),
  );
  expect(manifest.name).toBe("integrity-portrait");
});
