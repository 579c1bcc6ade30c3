import type { Reporter, TestModule } from "vitest/node";

/** Prints one closing line that any tool can read: `N passed, N failed, N skipped`. */
export function countingReporter(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
      const count = { passed: 0, failed: errors.length, skipped: 0 };
      for (const module of modules) {
        if (module.state() === "failed" && [...module.children.allTests()].length === 0) count.failed += 1;
        for (const test of module.children.allTests()) {
          const state = test.result().state;
          if (state === "passed" || state === "failed" || state === "skipped") count[state] += 1;
        }
      }
      console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}
