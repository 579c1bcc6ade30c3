import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { install, run } from "./install.mjs";

/**
 * Builds `dist`: every module on its own, so that unused parts drop out of a bundle. ESM and CommonJS stand in folders
 * of their own with a package.json that says which is which, each with its declarations.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

install();
rmSync(dist, { recursive: true, force: true });

const shared = {
  entry: ["src/**/*.ts"],
  bundle: false,
  target: "es2022",
  platform: "neutral",
  splitting: false,
  sourcemap: false,
  silent: true,
  config: false,
  outExtension: () => ({ js: ".js" }),
} satisfies Options;

await build({ ...shared, format: "esm", outDir: "dist/esm" });
await build({ ...shared, entry: ["src/**/*.ts", "!src/cli/**"], format: "cjs", outDir: "dist/cjs" });
writeFileSync(join(dist, "esm/package.json"), '{ "type": "module", "sideEffects": false }\n');
writeFileSync(join(dist, "cjs/package.json"), '{ "type": "commonjs", "sideEffects": false }\n');

run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
copyDeclarations(join(dist, "esm"), join(dist, "cjs"));

const { portraitJsonSchema } = await import("../src/index.ts");
writeFileSync(join(dist, "portrait.schema.json"), `${JSON.stringify(portraitJsonSchema(), null, 2)}\n`);

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
