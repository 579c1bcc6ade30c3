import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install, root, run } from "./install.mjs";

/** The main job on a made-up provincial branch: a summary of all, what was found of what was planted, one portrait in full. */
const folder = "out/branch";
const size = 200;
const cli = [process.execPath, "dist/esm/cli/main.js"];

install();
if (!isBuilt()) {
  console.error("Building …");
  run(process.execPath, ["--import", "tsx", "scripts/build.ts"]);
}
mkdirSync(join(root, "out"), { recursive: true });

heading(`A made-up branch of ${size} archives: cadres, posts, units`);
run(cli[0], [cli[1], "sample", "--size", String(size), "--seed", "1", "--out", folder]);
const { asOf, audience } = JSON.parse(read(`${folder}/sample.json`));
const common = ["--as-of", asOf, "--audience", audience];

heading(`Every archive, as of ${asOf}`);
const portraits = "out/portraits.ndjson";
const batch = ["batch", `${folder}/archives.ndjson`, "--related", `${folder}/related.json`, "--restart"];
run(cli[0], [cli[1], ...batch, ...common, "--out", portraits, "--lang", "en"]);

heading("What was found of what was planted");
run(cli[0], [cli[1], "sample", "--check", portraits, "--truth", `${folder}/truth.ndjson`, "--lang", "en"]);

const shown = onePlanted();
const one = "out/one.json";
writeFileSync(join(root, one), `${JSON.stringify(shown.archive)}\n`);
heading(`One portrait in full: ${shown.archive.subject.id}, into whom was planted ${shown.rules.join(", ")}`);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "text", "--lang", "en"]);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "md", "--lang", "zh", "--out", "out/one.zh.md"]);
run(cli[0], [cli[1], "assess", one, ...common, "--format", "json", "--out", "out/one.portrait.json"]);

heading("Where things are");
console.log(`archives         ${folder}/archives.ndjson, what they share in related.json, what was planted in truth.ndjson
                 worked by hand: examples/archives/
rules            rules/  (change one, then: npm start)
all portraits    ${portraits}
this portrait    out/one.portrait.json, in Chinese out/one.zh.md
next             README.md`);

/** The first cadre with two matters, with the parts that all archives share. */
function onePlanted() {
  const rulesOf = new Map();
  for (const { subject, kind, rule } of lines(`${folder}/truth.ndjson`))
    if (subject.kind === "cadre" && kind === "planted")
      rulesOf.set(subject.id, [...(rulesOf.get(subject.id) ?? []), rule]);
  const [id, rules] = [...rulesOf].find(([, planted]) => planted.length > 1) ?? [...rulesOf][0];
  const archive = lines(`${folder}/archives.ndjson`).find(({ subject }) => subject.id === id);
  const shared = JSON.parse(read(`${folder}/related.json`));
  const { posts = [], units = [], ...rest } = archive.related ?? {};
  const related = { ...shared, ...rest, posts: [...posts, ...shared.posts], units: [...units, ...shared.units] };
  return { rules, archive: { ...archive, related } };
}

function lines(path) {
  return read(path)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}

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
