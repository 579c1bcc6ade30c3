/**
 * Assesses every archive of a folder with the built library: `node assessAll.mjs <dist> <esm|cjs> <folder> [stubs]`, a
 * portrait a line. With `stubs` the clock, chance, locale and timer of the host throw from before the core is loaded.
 */
import { readdirSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [dist, format, folder, stubs] = process.argv.slice(2);
const path = (entry) => join(dist, format, entry);
const require = createRequire(path("index.js"));

if (stubs === "stubs") {
  // BECAUSE: zod is another's; only what the core itself touches is under test.
  await (format === "esm"
    ? import(pathToFileURL(require.resolve("zod").replace(/\.cjs$/, ".js")).href)
    : require("zod"));
  const refuse = (name) => () => {
    throw new Error(`${name} was used`);
  };
  const stub = (name) =>
    new Proxy(() => {}, { apply: refuse(name), construct: refuse(name), get: refuse(name), has: refuse(name) });
  for (const name of ["Date", "Intl", "performance"])
    Object.defineProperty(globalThis, name, { value: stub(name), configurable: true, writable: true });
  Math.random = refuse("Math.random");
  for (const name of ["toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase", "localeCompare"])
    String.prototype[name] = refuse(name);
  Number.prototype.toLocaleString = refuse("toLocaleString");
}

const load = (entry) => (format === "esm" ? import(pathToFileURL(path(entry)).href) : require(path(entry)));
const { compileRulebook, parseArchive, serialisePortrait, renderText } = await load("index.js");
const { standardModel, standardRulebook } = await load("standard-entry.js");
const include = stubs === "stubs" ? ["counterfactual"] : [];
const assess = compileRulebook(standardRulebook, standardModel);
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".json")) continue;
  const { archive } = parseArchive(readFileSync(join(folder, name)), standardModel);
  const portrait = assess(archive, { asOf: "2025-06-30", audience: "dic", include });
  renderText(portrait, { lang: "zh" });
  writeSync(1, `${serialisePortrait(portrait)}\n`);
}
if (stubs === "stubs" && process.env["PROVE_STUBS"] === "1") Date.now();
