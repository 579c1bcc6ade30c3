import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * node examples/embedding/browser-page/build.mjs [OUT]
 * Bundles the page's script into one file beside index.html, which then opens from a disk as well as from a server.
 */
const out = process.argv[2] ?? fileURLToPath(new URL("page.js", import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL("page.mjs", import.meta.url))],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "integrityPage",
  platform: "browser",
  target: "es2022",
  legalComments: "none",
  outfile: out,
});
