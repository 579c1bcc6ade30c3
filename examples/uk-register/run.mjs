import { createWriteStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { archiveFrom, compileRulebook, explain, serialisePortrait } from "integrity-portrait";
import { loadRulebook } from "integrity-portrait/node";
import { registerModel } from "./model.mjs";
import { readRegister } from "./readRegister.mjs";

/**
 * node examples/uk-register/run.mjs DIR --as-of DATE                          counts as one JSON object
 * node examples/uk-register/run.mjs DIR --as-of DATE --portraits FILE|-       the portraits as NDJSON
 */
const usage = "usage: node examples/uk-register/run.mjs DIR --as-of YYYY-MM-DD [--portraits FILE|-]";
const { values, positionals } = parseArgs({
  options: { "as-of": { type: "string" }, portraits: { type: "string" } },
  allowPositionals: true,
});
const [folder] = positionals;
const asOf = values["as-of"];
if (folder === undefined || asOf === undefined || !existsSync(folder)) {
  console.error(folder !== undefined && !existsSync(folder) ? `no such folder: ${folder}\n${usage}` : usage);
  process.exit(2);
}

const rules = fileURLToPath(new URL("rules", import.meta.url));
const { rulebook, diagnostics } = await loadRulebook(rules, registerModel);
if (rulebook === undefined) {
  for (const { message, place } of diagnostics)
    console.error(`${place?.file}:${place?.line}:${place?.column} ${message.en}`);
  process.exit(2);
}

const assess = compileRulebook(rulebook, registerModel);
const { archives, interests, gifts } = readRegister(folder);
const late = { fires: 0, silent: 0, unknown: 0 };
const grades = {};
const output =
  values.portraits === undefined || values.portraits === "-" ? process.stdout : createWriteStream(values.portraits);

for (const [, source] of [...archives].sort(([a], [b]) => Number(a) - Number(b))) {
  const { archive, diagnostics: problems } = archiveFrom(source, registerModel);
  if (archive === undefined) throw new Error(JSON.stringify(problems));
  const options = { asOf, audience: "compliance" };
  const portrait = assess(archive, options);
  grades[portrait.grade] = (grades[portrait.grade] ?? 0) + 1;
  const { items } = explain(archive, rulebook, registerModel, { ...options, rule: "gift-registered-late" });
  for (const { item, status } of items) if (item.kind === "record") late[status] += 1;
  if (values.portraits !== undefined) output.write(`${serialisePortrait(portrait)}\n`);
}

if (values.portraits === undefined) {
  console.log(
    JSON.stringify(
      {
        asOf,
        members: archives.size,
        interests,
        gifts,
        ...late,
        grades: Object.fromEntries(Object.entries(grades).sort()),
      },
      null,
      2,
    ),
  );
}
