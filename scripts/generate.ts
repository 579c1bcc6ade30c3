import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDiagnosticPages } from "./generateDiagnosticPages.ts";
import { generateExampleArchives } from "./generateExampleArchives.ts";
import { generateReadme } from "./generateReadme.ts";
import { generateRecordIndex } from "./generateRecordIndex.ts";
import { generateStandardRulebook } from "./generateStandardRulebook.ts";

/** Writes every derived file; with `--check` writes nothing and fails where one is out of date. */
const root = fileURLToPath(new URL("..", import.meta.url));
const checkOnly = process.argv.includes("--check");
const stale: string[] = [];

for (const generate of [
  generateRecordIndex,
  generateStandardRulebook,
  generateDiagnosticPages,
  generateExampleArchives,
  generateReadme,
]) {
  for (const [path, text] of await generate(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    stale.push(relative(root, file));
    if (checkOnly) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (checkOnly && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`: ${stale.join(", ")}`);
  process.exit(1);
}
if (!checkOnly) console.error(stale.length === 0 ? "Nothing to write." : `Wrote ${stale.join(", ")}.`);
