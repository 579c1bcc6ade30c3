import { expect, test } from "vitest";
import { assessOptions } from "../../src/cli/assessOptions.js";
import { CliError } from "../../src/cli/CliError.js";

function refusal(flags: Parameters<typeof assessOptions>[0]): CliError["said"] {
  try {
    assessOptions(flags);
  } catch (error) {
    if (error instanceof CliError) return error.said;
  }
  throw new Error("the flags were taken");
}

test.each(["2025-06-31", "2025-02-30", "2025-13-01"])("%s is written as a day and is none", (asOf) => {
  expect(refusal({ asOf, audience: "dic" })).toEqual({
    zh: `--as-of：没有 ${asOf} 这一天（年份 1900 至 2999）`,
    en: `--as-of: there is no such day as ${asOf} (years 1900 to 2999)`,
  });
});

test("the flag is named as it is written on the command line", () => {
  expect(refusal({ asOf: "2025", audience: "dic" })).toMatchObject({
    en: "--as-of is a day such as 2025-06-30, not 2025",
  });
  expect(refusal({ asOf: "2025-06-30", knownAt: "2025-02-30", audience: "dic" })).toMatchObject({
    en: expect.stringMatching(/^--known-at: there is no such day/),
  });
  expect(refusal({ asOf: "2025-06-30", audience: "all" })).toMatchObject({
    zh: expect.stringMatching(/^--audience 应为/),
  });
});

test("a real day is taken", () => {
  expect(assessOptions({ asOf: "2024-02-29", audience: "dic" })).toEqual({ asOf: "2024-02-29", audience: "dic" });
});
