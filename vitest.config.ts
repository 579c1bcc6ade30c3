import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { countingReporter } from "./scripts/countingReporter.ts";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** `quick` is the tier of `npm test`; `full` adds the longer laws and the tests on the packed package. */
const full = process.env["TIER"] === "full";

export default defineConfig({
  // Examples name the package as their readers will; here they run on the sources.
  resolve: {
    alias: [
      { find: /^integrity-portrait$/, replacement: source("index.ts") },
      { find: /^integrity-portrait\/standard$/, replacement: source("standard-entry.ts") },
      { find: /^integrity-portrait\/standard\/source$/, replacement: source("standard-source-entry.ts") },
      { find: /^integrity-portrait\/(node|reference|testing)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/temporaryFolder.ts",
    exclude: full ? [] : ["test/package/**", "test/**/*.full.test.ts"],
    reporters: ["default", countingReporter()],
    // No module of this project keeps state, so that files of one worker may share what they loaded.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: full ? 600_000 : 60_000,
    hookTimeout: 120_000,
    // BECAUSE: workers keep what all their files loaded (isolate: false); where every core is busy, one takes longer than the
    // usual ten seconds to put that away, and the file it happened to run last is named as if it hung.
    teardownTimeout: 60_000,
    typecheck: { enabled: false },
  },
});
