import { build } from "esbuild";
import { expect, test } from "vitest";
import * as assess from "../src/assess-entry.js";
import * as main from "../src/index.js";

test("the main entry holds every name of the assess entry, the same things", () => {
  const names = Object.keys(assess);
  expect(names).toContain("compileRulebook");
  expect(Object.fromEntries(names.map((name) => [name, Reflect.get(main, name)]))).toEqual({ ...assess });
});

test.each(["assess-entry", "standard-entry"])("%s loads neither zod nor YAML", async (entry) => {
  const { metafile } = await build({
    entryPoints: [`src/${entry}.ts`],
    bundle: true,
    write: false,
    outdir: "dist",
    format: "esm",
    platform: "neutral",
    packages: "external",
    metafile: true,
  });
  const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(loaded.filter((path) => !path.startsWith("@noble/hashes"))).toEqual([]);
});
