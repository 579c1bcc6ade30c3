import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Rules of the house that no linter knows. Prints each breach with its file and line; exit 1 where there is one. */
const root = fileURLToPath(new URL("..", import.meta.url));
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const breaches: string[] = [];

const longestFile = 300;
const general = /^src\/(engine|score|check|portrait|kernel|calendar|model|rulebook|result|render)\//;
const recordTypes = files.flatMap((file) => /^src\/standard\/[a-z]+\/([a-z]+[A-Z]\w*)\.ts$/.exec(file)?.[1] ?? []);
const tests = files.filter((file) => /^test\/.*\.test\.ts$/.test(file));
const roomsWithoutSource = new Set([
  "laws",
  "golden",
  "dossiers",
  "package",
  "docs",
  "examples",
  "rules",
  "environment",
  "soak",
]);

for (const file of files) {
  if (/^src\/.*\.ts$/.test(file) && !file.endsWith(".gen.ts")) checkSource(file);
  if (/\.(ts|mjs|cjs|yaml|md|json)$/.test(file) && !file.startsWith("package-lock")) checkText(file);
}
for (const file of tests) checkMirror(file);

for (const breach of breaches) console.error(breach);
process.exit(breaches.length === 0 ? 0 : 1);

function checkSource(file: string): void {
  const lines = read(file).split("\n");
  if (lines.length > longestFile)
    breaches.push(`${file}: ${lines.length} lines, at most ${longestFile}: one concept a file`);
  lines.forEach((line, index) => {
    const at = `${file}:${index + 1}`;
    const before = lines.slice(Math.max(0, index - 3), index).join("\n");
    if (/\bas (unknown as|any\b)|@ts-(ignore|expect-error)/.test(line) && !/BECAUSE:/.test(`${before}${line}`))
      breaches.push(`${at}: an escape from the type system needs BECAUSE:`);
    if (/\b(TODO|FIXME)\b/.test(line)) breaches.push(`${at}: nothing is left for later in the code`);
    if (general.test(file))
      for (const type of recordTypes)
        if (new RegExp(`["'\`]${type}["'\`]`).test(line))
          breaches.push(`${at}: general code names the record type ${type}`);
  });
}

function checkText(file: string): void {
  read(file)
    .split("\n")
    .forEach((line, index) => {
      if (/(^|[^A-Za-z0-9_.@-])\/(work|farm|root|home)\/[a-z]/.test(line) && file !== "scripts/checkHouse.ts")
        breaches.push(`${file}:${index + 1}: a path of one machine`);
    });
}

/** `test/a/b.test.ts` mirrors `src/a/b.ts` or the folder `src/a/b/`; a behaviour of its own stands in the folder of its room. */
function checkMirror(file: string): void {
  const room = file.split("/")[1] ?? "";
  // A regression is named after what went wrong, wherever that was.
  if (roomsWithoutSource.has(room) || file.split("/")[2] === "regressions") return;
  const source = file.replace(/^test\//, "src/").replace(/(\.full)?\.test\.ts$/, "");
  const folder = dirname(source);
  if (
    existsSync(join(root, `${source}.ts`)) ||
    existsSync(join(root, source)) ||
    existsSync(join(root, folder)) ||
    existsSync(join(root, `${folder}.ts`))
  )
    return;
  breaches.push(`${file}: mirrors nothing in src/`);
}
