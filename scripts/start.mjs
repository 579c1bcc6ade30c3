import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { install, root, run } from "./install.mjs";

/** The main job on the archives that ship with the project: a summary of all, one portrait in full. */
const asOf = "2025-06-30";
const archives = "examples/archives/branch.ndjson";
const one = "examples/archives/c-0002.json";
const cli = [process.execPath, "dist/esm/cli/main.js"];

install();
if (!isBuilt()) {
  console.error("Building …");
  run(process.execPath, ["--import", "tsx", "scripts/build.ts"]);
}
mkdirSync(join(root, "out"), { recursive: true });

const common = ["--as-of", asOf, "--audience", "dic"];
heading(`Every archive of ${archives}, as of ${asOf}`);
run(cli[0], [cli[1], "batch", archives, ...common, "--out", "out/portraits.ndjson", "--lang", "en"]);
heading(`One portrait in full: ${one}`);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "text", "--lang", "en"]);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "md", "--lang", "zh", "--out", "out/c-0002.zh.md"]);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "json", "--out", "out/c-0002.json"]);

heading("Where things are");
console.log(`archives         examples/archives/
rules            rules/  (change one, then: npm start)
all portraits    out/portraits.ndjson
this portrait    out/c-0002.json, in Chinese out/c-0002.zh.md
next             README.md`);

function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 74 - text.length))}\n`);
}

function isBuilt() {
  const built = join(root, "dist/esm/cli/main.js");
  if (!existsSync(built) || !existsSync(join(root, "dist/portrait.schema.json"))) return false;
  return newest(join(root, "src")) <= statSync(built).mtimeMs;
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
