import { existsSync } from "node:fs";

const entry = (name: string): string => new URL(`../dist/esm/${name}`, import.meta.url).href;
if (!existsSync(new URL(entry("index.js")))) throw new Error("build first: npm run build");

// BECAUSE: what is measured is what ships; sources run through a loader that names every closure, which costs half as much
// again. The build has the types of the sources.
export const { compileRulebook, parseArchive, parseRulebook, prepareRelated, serialisePortrait } = (await import(
  entry("index.js")
)) as typeof import("../src/index.js");
export const { nodeSha256 } = (await import(entry("node/index.js"))) as typeof import("../src/node/index.js");
export const { standardModel, standardRulebook } = (await import(
  entry("standard-entry.js")
)) as typeof import("../src/standard-entry.js");
