/**
 * LAW: the bytes under `expected/` are a promise to those who keep portraits: a starred entry of the changelog may change
 * them and nothing else. The rulebook and the archives here are frozen with them; edit neither to make a test pass.
 * `UPDATE_GOLDEN=1 npx vitest run test/golden` writes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRuleFiles } from "../../scripts/readRuleFiles.js";
import {
  type AssessOptions,
  compileRulebook,
  parseArchive,
  parsePortrait,
  parseRulebook,
  renderMarkdown,
  renderText,
  serialisePortrait,
} from "../../src/index.js";
import { standardModel } from "../../src/standard-entry.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const expectedFolder = join(here, "expected");
const update = process.env["UPDATE_GOLDEN"] === "1";

const cases: readonly (readonly [archive: string, options: AssessOptions])[] = [
  ["g-0001", { asOf: "2025-06-30", audience: "dic", include: ["outlook", "counterfactual"] }],
  ["g-0002", { asOf: "2025-06-30", audience: "compliance", include: ["outlook", "counterfactual"] }],
  ["g-0003", { asOf: "2025-06-30", knownAt: "2025-07-15", audience: "dic" }],
];

const { rulebook, diagnostics } = parseRulebook(readRuleFiles(join(here, "rules")), standardModel);

/** Every page of a portrait by file name. */
function pagesOf(name: string, options: AssessOptions): ReadonlyMap<string, string> {
  if (rulebook === undefined) throw new Error("the frozen rulebook is refused");
  const { archive } = parseArchive(readFileSync(join(here, "archives", `${name}.json`)), standardModel);
  if (archive === undefined) throw new Error(`the frozen archive ${name} is refused`);
  const portrait = compileRulebook(rulebook, standardModel)(archive, options);
  return new Map([
    [`${name}.portrait.json`, `${serialisePortrait(portrait)}\n`],
    [`${name}.zh.txt`, renderText(portrait, { lang: "zh" })],
    [`${name}.en.txt`, renderText(portrait, { lang: "en" })],
    [`${name}.zh.md`, renderMarkdown(portrait, { lang: "zh" })],
    [`${name}.en.md`, renderMarkdown(portrait, { lang: "en" })],
  ]);
}

test("the frozen rulebook and archives are read without an objection", () => {
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  for (const [name] of cases)
    expect(parseArchive(readFileSync(join(here, "archives", `${name}.json`)), standardModel).diagnostics).toEqual([]);
});

test.each(cases)("every page of %s has the promised bytes", (name, options) => {
  for (const [file, page] of pagesOf(name, options)) {
    const path = join(expectedFolder, file);
    if (update) writeFileSync(path, page);
    expect(page, file).toBe(readFileSync(path, "utf8"));
  }
});

test("nothing is promised that no case makes, and together the pages show every part of a portrait", () => {
  const pages = new Map(cases.flatMap(([name, options]) => [...pagesOf(name, options)]));
  expect(readdirSync(expectedFolder).sort()).toEqual([...pages.keys()].sort());
  const portraits = cases.map(([name]) => parsePortrait(readFileSync(join(expectedFolder, `${name}.portrait.json`), "utf8")).portrait);
  const parts = ["findings", "sameIncident", "positives", "reminders", "excepted", "lapsed", "cleared", "unknown", "gates", "outlook", "counterfactual", "timeline"] as const;
  const empty = parts.filter((part) => !portraits.some((portrait) => (portrait?.[part]?.length ?? 0) > 0));
  expect(empty).toEqual([]);
});
