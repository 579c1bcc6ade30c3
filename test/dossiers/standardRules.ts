import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRuleFiles } from "../../scripts/readRuleFiles.js";
import { type Archive, type ArchiveInput, archiveFrom, parseArchive } from "../../src/model/index.js";
import { compileRulebook, explain } from "../../src/portrait/index.js";
import { parseRulebook } from "../../src/rulebook/index.js";
import { standardModel } from "../../src/standard/index.js";

type Model = typeof standardModel;
export type Input = ArchiveInput<Model>;
type Days = { readonly asOf: string; readonly knownAt?: string };

const folder = fileURLToPath(new URL("../../rules", import.meta.url));
const parsed = parseRulebook(readRuleFiles(folder), standardModel);
if (parsed.rulebook === undefined) throw new Error(parsed.diagnostics.map(({ message }) => message.en).join("\n"));

/** The rule files of the project, as they stand in `rules/`. */
export const standardRules = parsed.rulebook;

/** Assesses with the standard rules; dossier numbers are those of `dic`. */
export const assess = compileRulebook(standardRules, standardModel);

/** The text of a dossier of this folder. */
export function readDossier(name: string): string {
  return readFileSync(new URL(`${name}.json`, import.meta.url), "utf8");
}

/** A dossier as text, or an archive written in a test; any error in it fails the test. */
export function archiveOf(source: string | Input): Archive<Model> {
  const { archive, diagnostics } =
    typeof source === "string" ? parseArchive(source, standardModel) : archiveFrom(source, standardModel);
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (archive === undefined || wrong.length > 0)
    throw new Error(JSON.stringify(wrong.map(({ message, place }) => [message.en, place])));
  return archive;
}

/** What one rule says of each item: item key → status. */
export function statuses(archive: Archive<Model>, rule: string, days: Days): Readonly<Record<string, string>> {
  const { items } = explain(archive, standardRules, standardModel, { ...days, rule, audience: "dic" });
  return Object.fromEntries(items.map(({ item, status }) => [item.key, status]));
}
