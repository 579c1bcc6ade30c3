import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { install, run } from "./install.mjs";
import { thirdPartyLicenses } from "./thirdPartyLicenses.ts";

/**
 * Builds `dist`. `esm` and `cjs` are what Node loads: the entries and the chunks they share, since a process that loads hundreds of
 * small files spends its start on finding them. `modules` is what other people's bundlers take: every module on its own, so that
 * unused parts drop out. Declarations stand in `esm` and `cjs`, those of every module.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
/** The one module that is a bundle wherever it stands: json-rules-engine lies in it. */
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

install();
rmSync(dist, { recursive: true, force: true });

const manifest: { readonly dependencies: object; readonly peerDependencies: object } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const shared = {
  absWorkingDir: root,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  charset: "utf8",
  logLevel: "warning",
} satisfies BuildOptions;
const bundling = {
  bundle: true,
  external: ["node:*", ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })],
  mainFields: ["module", "main"],
  alias: { "jsonpath-plus": "./src/reference/JSONPath.ts" },
} satisfies BuildOptions;

const bundled = await bundle([...entries, "cli/main"], join(dist, "esm"));
await bundleCommonJs();
await buildModules();
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(root, bundled));
for (const folder of ["esm", "modules"])
  writeFileSync(join(dist, folder, "package.json"), '{ "type": "module", "sideEffects": false }\n');
writeFileSync(join(dist, "cjs/package.json"), '{ "type": "commonjs", "sideEffects": false }\n');

run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
copyDeclarations(join(dist, "esm"), join(dist, "cjs"));

const { portraitJsonSchema } = await import("../src/index.ts");
writeFileSync(join(dist, "portrait.schema.json"), `${JSON.stringify(portraitJsonSchema(), null, 2)}\n`);

/**
 * The entries as ES modules with shared chunks. Packages that an install brings stay outside; json-rules-engine is bundled, with
 * our JSONPath in the place of jsonpath-plus. Returns the files of other packages that went in.
 */
async function bundle(names: readonly string[], outdir: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    ...bundling,
    entryPoints: names.map((name) => ({ in: `src/${name}.ts`, out: name })),
    outdir,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/"));
}

/** Every module that the entries for all runtimes can reach, as ES modules on their own. */
async function buildModules(): Promise<void> {
  const outdir = join(dist, "modules");
  const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const open = rooms.filter(({ name }) => !["cli", "node", "sample"].includes(name));
  const globs = ["src/*.ts", ...open.map(({ name }) => `src/${name}/**/*.ts`)];
  await build({ ...shared, entryPoints: globs, outbase: "src", outdir });
  await build({
    ...shared,
    ...bundling,
    entryPoints: [`src/${seam}.ts`],
    outfile: join(outdir, `${seam}.js`),
    allowOverwrite: true,
  });
}

/** The same chunks as CommonJS: esbuild splits ES modules only, and two entries must not hold two copies of a class. */
async function bundleCommonJs(): Promise<void> {
  const modules = join(dist, "unsplit");
  await bundle(entries, modules);
  await build({
    ...shared,
    // BECAUSE: for Node esbuild names the exports, so that `import()` finds them in CommonJS too.
    platform: "node",
    format: "cjs",
    entryPoints: [join(modules, "**/*.js")],
    outbase: modules,
    outdir: join(dist, "cjs"),
    // BECAUSE: the one reader of import.meta looks at __filename first.
    logOverride: { "empty-import-meta": "silent" },
  });
  rmSync(modules, { recursive: true });
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
