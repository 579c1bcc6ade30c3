import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

const body = `
const { archive, diagnostics } = parseArchive(readFileSync("archive.json", "utf8"), standardModel);
if (archive === undefined) throw new Error(JSON.stringify(diagnostics));
const portrait = compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" });
const written = JSON.parse(serialisePortrait(portrait));
console.log([written.grade, written.points, renderMarkdown(portrait, { lang: "zh" }).includes("C-0002")].join(" "));
`;
const names = "compileRulebook, parseArchive, renderMarkdown, serialisePortrait";
const files = {
  "archive.json": readFileSync(join(projectRoot, "examples/archives/c-0002.json"), "utf8"),
  "esm.mjs": `import { readFileSync } from "node:fs";
import { ${names} } from "integrity-portrait/assess";
import { standardModel, standardRulebook } from "integrity-portrait/standard";${body}`,
  "cjs.cjs": `const { readFileSync } = require("node:fs");
const { ${names} } = require("integrity-portrait/assess");
const { standardModel, standardRulebook } = require("integrity-portrait/standard");${body}`,
  "whole.mjs": 'import "integrity-portrait";',
};

/** What stands in its place stops the search for another copy in the folders above. */
function takeAway(folder: string, name: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "0.0.0", exports: "./gone.cjs" }));
  writeFileSync(join(folder, "gone.cjs"), `throw new Error("${name} is gone");`);
}

describe("the packed package where zod and yaml are gone", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = makeConsumer(packTarball(), "module", ["zod@^4.6"], files);
    for (const name of ["zod", "yaml"]) takeAway(join(consumer.folder, "node_modules", name), name);
  });

  test.each(["esm.mjs", "cjs.cjs"])(
    "%s reads an archive, assesses it, writes its portrait as JSON and as a page",
    (file) => {
      expect(consumer.run(process.execPath, [file]).trim()).toBe("C 53536 true");
    },
  );

  test("the main entry cannot be loaded, so that they are gone indeed", () => {
    expect(() => consumer.run(process.execPath, ["whole.mjs"])).toThrow(/requested module '(zod|yaml)'/);
  });
});
