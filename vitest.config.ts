import { defineConfig } from "vitest/config";
import { countingReporter } from "./scripts/countingReporter.ts";

/** `quick` is the tier of `npm test`; `full` adds the longer laws and the tests on the packed package. */
const full = process.env["TIER"] === "full";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: full ? [] : ["test/package/**", "test/**/*.full.test.ts"],
    reporters: ["default", countingReporter()],
    // No module of this project keeps state, so that files of one worker may share what they loaded.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: full ? 600_000 : 60_000,
    typecheck: { enabled: false },
  },
});
