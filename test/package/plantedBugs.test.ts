import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

const files = ["foreignModel", "foreignRules", "plantedBugs", "checkOf"];

/** A file of `test/testing` as JavaScript that knows only the published package. */
function asConsumers(name: string): string {
  const text = readFileSync(join(projectRoot, `test/testing/${name}.ts`), "utf8")
    .replaceAll('"../../src/index.js"', '"integrity-portrait"')
    .replaceAll('"../../src/testing/index.js"', '"integrity-portrait/testing"');
  return transformSync(text, { loader: "ts", format: "esm" }).code;
}

const run = `import { checkOf } from "./checkOf.js";
import { plantedBugs, sound } from "./plantedBugs.js";
const found = [];
for (const [law, bug, subject] of plantedBugs)
  found.push({ bug, verdict: await checkOf(subject(), law, 300), sound: await checkOf(sound, law, 60) });
console.log(JSON.stringify(found));
`;

test("the laws of the packed package catch every planted bug of a foreign rulebook and model, and nothing without one", () => {
  const consumer = makeConsumer(packTarball(), "module", ["zod@4", "fast-check@4"], {
    ...Object.fromEntries(files.map((name) => [`${name}.js`, asConsumers(name)])),
    "run.js": run,
  });
  const found: readonly { readonly verdict: string; readonly sound: string }[] = JSON.parse(
    consumer.run(process.execPath, ["run.js"]),
  );
  expect(found.length).toBeGreaterThanOrEqual(10);
  for (const one of found) expect(one).toMatchObject({ verdict: "law-broken" });
  // BECAUSE: some laws apply only where a second engine is given.
  expect(found.filter((one) => !["holds", "does not apply"].includes(one.sound))).toEqual([]);
});
