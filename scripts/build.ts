import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { install, run } from "./install.mjs";
import { thirdPartyLicenses } from "./thirdPartyLicenses.ts";

/**
 * Builds `dist`: every module on its own, so that unused parts drop out of a bundle. ESM and CommonJS stand in folders
 * of their own with a package.json that says which is which, each with its declarations.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
/** The one module that is a bundle: json-rules-engine lies in it, with our JSONPath in the place of jsonpath-plus. */
const seam = "src/reference/jsonRulesEngine.ts";

install();
rmSync(dist, { recursive: true, force: true });

const shared = {
  bundle: false,
  target: "es2022",
  platform: "neutral",
  splitting: false,
  sourcemap: false,
  silent: true,
  config: false,
  outExtension: () => ({ js: ".js" }),
} satisfies Options;
const modules = ["src/**/*.ts", `!${seam}`];

await build({ ...shared, entry: modules, format: "esm", outDir: "dist/esm" });
// BECAUSE: for Node esbuild names the exports, so that `import()` finds them in CommonJS too.
await build({ ...shared, platform: "node", entry: [...modules, "!src/cli/**"], format: "cjs", outDir: "dist/cjs" });
const bundled = await bundleSeam("esm");
await bundleSeam("cjs");
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(root, bundled));
writeFileSync(join(dist, "esm/package.json"), '{ "type": "module", "sideEffects": false }\n');
writeFileSync(join(dist, "cjs/package.json"), '{ "type": "commonjs", "sideEffects": false }\n');

run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
copyDeclarations(join(dist, "esm"), join(dist, "cjs"));

const { portraitJsonSchema } = await import("../src/index.ts");
writeFileSync(join(dist, "portrait.schema.json"), `${JSON.stringify(portraitJsonSchema(), null, 2)}\n`);

/** Returns the files of other packages that went into the bundle. */
async function bundleSeam(format: "esm" | "cjs"): Promise<readonly string[]> {
  const outDir = `dist/${format}/reference`;
  const meta = join(root, outDir, `metafile-${format}.json`);
  await build({
    ...shared,
    entry: [seam],
    bundle: true,
    noExternal: [/./],
    format,
    outDir,
    metafile: true,
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
      options.alias = { "jsonpath-plus": "./src/reference/JSONPath.ts" };
    },
  });
  // BECAUSE: esbuild's metafile is its documented format; inputs are keyed by path.
  const { inputs } = JSON.parse(readFileSync(meta, "utf8")) as { inputs: Readonly<Record<string, unknown>> };
  rmSync(meta);
  return Object.keys(inputs).filter((path) => path.includes("node_modules/"));
}

function copyDeclarations(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".d.ts")) continue;
    const source = join(entry.parentPath, entry.name);
    const path = relative(from, source);
    if (path.startsWith("cli")) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(source, join(to, path));
  }
}
