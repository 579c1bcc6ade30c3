import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArchive } from "../src/model/index.ts";
import { compileRulebook } from "../src/portrait/index.ts";
import { renderText } from "../src/render/index.ts";
import { parseRulebook } from "../src/rulebook/index.ts";
import { standardModel } from "../src/standard/index.ts";
import { readRuleFiles } from "./readRuleFiles.ts";

const begin = "<!-- portrait: written by npm run generate -->";
const end = "<!-- end of portrait -->";
const shownLines = 34;

const pages = [
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const;

/** Puts the first page of a real portrait into the READMEs, so that what they show is what the program prints. */
export function generateReadme(root: string): ReadonlyMap<string, string> {
  const { rulebook } = parseRulebook(readRuleFiles(join(root, "rules")), standardModel);
  const { archive } = parseArchive(readFileSync(join(root, "test/dossiers/c-0002.json")), standardModel);
  if (rulebook === undefined || archive === undefined)
    throw new Error("The standard rulebook or the dossier cannot be read.");
  const portrait = compileRulebook(rulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" });
  return new Map(
    pages.map(([file, lang]) => {
      const page = renderText(portrait, { lang, width: 80 }).split("\n").slice(0, shownLines).join("\n").trimEnd();
      return [file, withPage(file, readFileSync(join(root, file), "utf8"), page)];
    }),
  );
}

function withPage(file: string, readme: string, page: string): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`${file} has lost the marks around its portrait.`);
  return `${readme.slice(0, start)}${begin}\n\`\`\`text\n${page}\n…\n\`\`\`\n${readme.slice(stop)}`;
}
