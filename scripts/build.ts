import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Plugin, rollup } from "rollup";
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
const shaken = {
  external: (id: string) => !id.startsWith(".") && !isAbsolute(id),
  treeshake: { moduleSideEffects: false },
  onLog: (level: string, { message }: { readonly message: string }) => {
    if (level === "warn") throw new Error(message);
  },
};

/** Has `defaultSha256` be that of Node. */
const hashOfNode: Plugin = {
  name: "hash-of-node",
  load: (id) =>
    id === join(modules, "kernel/hash/defaultSha256.js")
      ? 'export { nodeSha256 as defaultSha256 } from "../../node/nodeSha256.js";'
      : null,
};

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
  // BECAUSE: only `dist/esm` is for Node alone; bundlers too may take `dist/cjs`.
  const plugins = format === "esm" ? [hashOfNode] : [];
  const together = await modulesOfAssessment(plugins);
  const bundle = await rollup({
    ...shaken,
    plugins,
    input: Object.fromEntries(names.map((name) => [name, join(modules, `${name}.js`)])),
  });
  await bundle.write({
    dir: join(dist, format),
    format,
    exports: "named",
    generatedCode: "es2015",
    manualChunks: (id) => (together.has(id) ? "assess" : null),
    onlyExplicitManualChunks: true,
    chunkFileNames: "chunks/[name]-[hash].js",
    hoistTransitiveImports: false,
  });
  await bundle.close();
}

/**
 * The modules of which an assessment takes anything, apart from the entries and the two rooms of data.
 * BECAUSE: rollup would make a chunk of each set of entries that share something; each file costs a process about as much as
 * the code in it.
 */
async function modulesOfAssessment(plugins: readonly Plugin[]): Promise<ReadonlySet<string>> {
  const input = ["assess-entry", "standard-entry"].map((name) => join(modules, `${name}.js`));
  const bundle = await rollup({ ...shaken, plugins: [...plugins], input });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const aside = [...input, join(modules, "standard/"), join(modules, "standard-rulebook/")];
  const taken = output.flatMap((chunk) => (chunk.type === "chunk" ? Object.keys(chunk.modules) : []));
  return new Set(taken.filter((id) => !aside.some((path) => id.startsWith(path))));
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
