/**
 * LAW: the bytes under `expected/` are a promise to those who keep portraits: a starred entry of the changelog may change
 * them and nothing else. The rulebook and the archives here are frozen with them; edit neither to make a test pass.
 * `UPDATE_GOLDEN=1 npx vitest run test/golden` writes them anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRuleFiles } from "../../scripts/readRuleFiles.js";
import {
  type AssessOptions,
  compileRulebook,
  compileUnitRulebook,
  type Portrait,
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

/** g-0004 is a post and g-0005 a unit with the archives of its members beside it; they have rules of their own. */
const cases: readonly (readonly [archive: string, options: AssessOptions, rules: string])[] = [
  ["g-0001", { asOf: "2025-06-30", audience: "dic", include: ["outlook", "counterfactual"] }, "rules"],
  ["g-0002", { asOf: "2025-06-30", audience: "compliance", include: ["outlook", "counterfactual"] }, "rules"],
  ["g-0003", { asOf: "2025-06-30", knownAt: "2025-07-15", audience: "dic" }, "rules"],
  ["g-0004", { asOf: "2025-06-30", audience: "dic", include: ["exposure"] }, "postAndUnitRules"],
  ["g-0005", { asOf: "2025-06-30", audience: "dic", include: ["exposure"] }, "postAndUnitRules"],
];

const rulebooks = new Map(
  ["rules", "postAndUnitRules"].map((folder) => [
    folder,
    parseRulebook(readRuleFiles(join(here, folder)), standardModel),
  ]),
);

function archiveIn(text: string) {
  const { archive } = parseArchive(text, standardModel);
  if (archive === undefined) throw new Error("a frozen archive is refused");
  return archive;
}

/** The portrait of an archive; where the archives of members stand beside it, that of a unit. */
function portraitOf(name: string, options: AssessOptions, folder: string): Portrait {
  const rulebook = rulebooks.get(folder)?.rulebook;
  if (rulebook === undefined) throw new Error("the frozen rulebook is refused");
  const archive = archiveIn(readFileSync(join(here, "archives", `${name}.json`), "utf8"));
  const members = join(here, "archives", `${name}.members.ndjson`);
  const assess = compileRulebook(rulebook, standardModel);
  if (!existsSync(members)) return assess(archive, options);
  const { asOf, audience } = options;
  const portraits = readFileSync(members, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => assess(archiveIn(line), { asOf, audience }));
  return compileUnitRulebook(rulebook, standardModel)(archive, portraits, options);
}

/** Every page of a portrait by file name. */
function pagesOf(name: string, options: AssessOptions, folder: string): ReadonlyMap<string, string> {
  const portrait = portraitOf(name, options, folder);
  return new Map([
    [`${name}.portrait.json`, `${serialisePortrait(portrait)}\n`],
    [`${name}.zh.txt`, renderText(portrait, { lang: "zh" })],
    [`${name}.en.txt`, renderText(portrait, { lang: "en" })],
    [`${name}.zh.md`, renderMarkdown(portrait, { lang: "zh" })],
    [`${name}.en.md`, renderMarkdown(portrait, { lang: "en" })],
  ]);
}

test("the frozen rulebook and archives are read without an objection", () => {
  for (const { diagnostics } of rulebooks.values())
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  for (const [name] of cases)
    expect(parseArchive(readFileSync(join(here, "archives", `${name}.json`)), standardModel).diagnostics).toEqual([]);
});

test.each(cases)("every page of %s has the promised bytes", (name, options, folder) => {
  for (const [file, page] of pagesOf(name, options, folder)) {
    const path = join(expectedFolder, file);
    if (update) writeFileSync(path, page);
    expect(page, file).toBe(readFileSync(path, "utf8"));
  }
});

test("nothing is promised that no case makes, and together the pages show every part of a portrait", () => {
  const pages = new Map(cases.flatMap(([name, options, folder]) => [...pagesOf(name, options, folder)]));
  expect(readdirSync(expectedFolder).sort()).toEqual([...pages.keys()].sort());
  const portraits = cases.map(([name]) => parsePortrait(readFileSync(join(expectedFolder, `${name}.portrait.json`), "utf8")).portrait);
  const parts = ["findings", "sameIncident", "positives", "reminders", "excepted", "lapsed", "cleared", "unknown", "gates", "outlook", "counterfactual", "timeline"] as const;
  const empty = parts.filter((part) => !portraits.some((portrait) => (portrait?.[part]?.length ?? 0) > 0));
  expect(empty).toEqual([]);
});
