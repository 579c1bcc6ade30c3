import { expect, test } from "vitest";
import { expectSurvivesError, expectSurvivesKill, expectSurvivesTwoKills, operations } from "./durableRuns.js";

test.each([false, true])(
  "killed at any file operation (power lost: %s) a run goes on to the same bytes",
  async (power) => {
    await Promise.all(Array.from({ length: operations }, (_, index) => expectSurvivesKill(index + 1, power)));
  },
);

const errors: readonly (readonly [string, boolean])[] = [
  ["ENOSPC", true],
  ["ENOSPC", false],
  ["EIO", true],
  ["EIO", false],
  ["EACCES", false],
  ["EROFS", true],
  ["EMFILE", false],
];

test.each(errors)(
  "after %s at any file operation (for ever: %s) a run says so, and goes on later",
  async (code, forEver) => {
    let failures = 0;
    for (let at = 1; at <= operations; at += 1) if (await expectSurvivesError(at, code, forEver)) failures += 1;
    expect(failures).toBeGreaterThan(operations / 2);
  },
);

test("any two faults, one while a run goes on after the other, do not spoil it", async () => {
  const moments = Array.from({ length: Math.ceil(operations / 3) }, (_, index) => 1 + 3 * index);
  // BECAUSE: a lock lost half written is waited for; the runs stand in file systems of their own and wait together.
  for (const first of moments) await Promise.all(moments.map((second) => expectSurvivesTwoKills(first, second)));
});
