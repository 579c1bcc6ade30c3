import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "./packTarball.js";

interface Loaded {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** What an entry of the build draws in when it is loaded: its own files, and the packages and modules of Node that they name. */
function loadedBy(entry: string): Loaded {
  const files = new Set([join(projectRoot, "dist", entry)]);
  const packages = new Set<string>();
  for (const file of files)
    for (const [, from] of readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^"']*["']([^"'\n]+)["'];$/gm)) {
      if (from === undefined) continue;
      if (from.startsWith(".")) files.add(join(dirname(file), from));
      else packages.add(from);
    }
  return { files: [...files], packages: [...packages].sort() };
}

test("for an assessment Node loads an entry and one chunk, with Node's own SHA-256", () => {
  const { files, packages } = loadedBy("esm/assess-entry.js");
  expect(files).toHaveLength(2);
  expect(packages).toEqual(["node:crypto"]);
});

test("beside that, the standard model and rulebook are an entry and two chunks", () => {
  const known = new Set(loadedBy("esm/assess-entry.js").files);
  const { files, packages } = loadedBy("esm/standard-entry.js");
  expect(files.filter((file) => !known.has(file))).toHaveLength(3);
  expect(packages).toEqual(["node:crypto"]);
});

test("what a bundler takes names nothing of Node: its SHA-256 is the portable one", () => {
  const { files, packages } = loadedBy("modules/assess-entry.js");
  expect(files.length).toBeGreaterThan(100);
  expect(packages).toEqual(expect.arrayContaining(["@noble/hashes/sha2.js"]));
  expect(packages.filter((name) => name.startsWith("node:"))).toEqual([]);
});
