import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

type Generate = (root: string) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/** Writes every derived file; with `--check` writes nothing and fails where one is out of date. */
const root = fileURLToPath(new URL("..", import.meta.url));
const checkOnly = process.argv.includes("--check");
const stale: string[] = [];

// The first three write modules that the others load: each is loaded only when its turn comes, and a process that has loaded
// the old ones hands over to a new one.
const steps: readonly { readonly load: () => Promise<Generate>; readonly isLoadedByOthers?: true }[] = [
  { load: async () => (await import("./generateRecordIndex.ts")).generateRecordIndex, isLoadedByOthers: true },
  { load: async () => (await import("./generateCatalogue.ts")).generateCatalogue, isLoadedByOthers: true },
  {
    load: async () => (await import("./generatePortraitShapes.ts")).generatePortraitShapes,
    isLoadedByOthers: true,
  },
  { load: async () => (await import("./generatePlanterIndex.ts")).generatePlanterIndex },
  { load: async () => (await import("./generateCalendars.ts")).generateCalendars },
  { load: async () => (await import("./generateStandardRulebook.ts")).generateStandardRulebook },
  { load: async () => (await import("./generateStandardRulebookFiles.ts")).generateStandardRulebookFiles },
  { load: async () => (await import("./generateDiagnosticPages.ts")).generateDiagnosticPages },
  { load: async () => (await import("./generateModelPages.ts")).generateModelPages },
  { load: async () => (await import("./generateLegalBasis.ts")).generateLegalBasis },
  { load: async () => (await import("./generateExampleArchives.ts")).generateExampleArchives },
  { load: async () => (await import("./generateCoverage.ts")).generateCoverage },
  { load: async () => (await import("./generateReadme.ts")).generateReadme },
  { load: async () => (await import("./generateTrapTables.ts")).generateTrapTables },
];

for (const { load, isLoadedByOthers } of steps) {
  const generate = await load();
  for (const [path, text] of await generate(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    stale.push(relative(root, file));
    if (checkOnly) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (isLoadedByOthers && !checkOnly && stale.length > 0) handOver();
}

if (checkOnly && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`: ${stale.join(", ")}`);
  process.exit(1);
}
if (!checkOnly) console.error(stale.length === 0 ? "Nothing to write." : `Wrote ${stale.join(", ")}.`);

function handOver(): never {
  console.error(`Wrote ${stale.join(", ")}.`);
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
