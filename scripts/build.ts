import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { install, run } from "./install.mjs";
import { thirdPartyLicenses } from "./thirdPartyLicenses.ts";

/**
 * Builds `dist`. `esm` and `cjs` are what Node loads: the entries and the chunks they share, since a process that loads hundreds of
 * small files spends its start on finding them. `modules` is what other people's bundlers take: every module on its own, so that
 * unused parts drop out. Declarations stand in `esm` and `cjs`, those of every module.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
/** The one module that is a bundle of its own: json-rules-engine lies in it. */
const seam = "reference/jsonRulesEngine";
/** The chunks lie in a folder beside these: code that finds a file from its own place counts on being one folder deep. */
const entries = [
  "index",
  "assess-entry",
  "standard-entry",
  "standard-source-entry",
  "reference/index",
  seam,
  "node/index",
  "node/workers/batchWorker",
  "testing/index",
];

/** Rooms that no bundler takes: they need Node. */
const nodeOnly = ["cli", "node", "sample"];

install();
rmSync(dist, { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  charset: "utf8",
  logLevel: "warning",
} as const;
const modules = join(dist, "modules");

const bundled = await buildModules();
await bundle([...entries, "cli/main"], "esm");
await bundle(entries, "cjs");
for (const room of nodeOnly) rmSync(join(modules, room), { recursive: true });
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(root, bundled));
for (const folder of ["esm", "modules"])
  writeFileSync(join(dist, folder, "package.json"), '{ "type": "module", "sideEffects": false }\n');
writeFileSync(join(dist, "cjs/package.json"), '{ "type": "commonjs", "sideEffects": false }\n');

run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
copyDeclarations(join(dist, "esm"), join(dist, "cjs"));

const { portraitJsonSchema } = await import("../src/index.ts");
writeFileSync(join(dist, "portrait.schema.json"), `${JSON.stringify(portraitJsonSchema(), null, 2)}\n`);

/**
 * Every module as an ES module on its own. json-rules-engine lies in its one, with our JSONPath in the place of jsonpath-plus.
 * Returns the files of other packages that went in.
 */
async function buildModules(): Promise<readonly string[]> {
  await build({ ...shared, entryPoints: ["src/**/*.ts"], outbase: "src", outdir: modules });
  // BECAUSE: a template keeps two copies of its text, and the generated modules are texts of hundreds of kilobytes.
  const plainTexts = { supported: { "template-literal": false }, allowOverwrite: true };
  await build({ ...shared, ...plainTexts, entryPoints: ["src/**/*.gen.ts"], outbase: "src", outdir: modules });
  const { metafile } = await build({
    ...shared,
    entryPoints: [`src/${seam}.ts`],
    outfile: join(modules, `${seam}.js`),
    allowOverwrite: true,
    bundle: true,
    mainFields: ["module", "main"],
    alias: { "jsonpath-plus": "./src/reference/JSONPath.ts" },
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/"));
}

/**
 * The entries with the chunks they share.
 * BECAUSE: rollup follows names through the index of a room; what follows files gives every entry all that the index names.
 */
async function bundle(names: readonly string[], format: "esm" | "cjs"): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(names.map((name) => [name, join(modules, `${name}.js`)])),
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    treeshake: { moduleSideEffects: false },
    onLog: (level, { message }) => {
      if (level === "warn") throw new Error(message);
    },
  });
  await bundle.write({
    dir: join(dist, format),
    format,
    exports: "named",
    generatedCode: "es2015",
    chunkFileNames: "chunks/[name]-[hash].js",
    hoistTransitiveImports: false,
  });
  await bundle.close();
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
