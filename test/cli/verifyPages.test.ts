import { expect, test } from "vitest";
import { verificationLine, verificationPage, verifySummary } from "../../src/cli/verifyPages.js";
import { displayWidth } from "../../src/kernel/index.js";
import type { Verification } from "../../src/reference/index.js";

const refused: Verification = {
  ok: false,
  code: "verification-value",
  pointer: "/findings/0/title/en",
  expected: `${"The same beginning of a long title, the same beginning of a long title, ".repeat(2)}derived`,
  actual: `${"The same beginning of a long title, the same beginning of a long title, ".repeat(2)}forged\u001b[31m`,
  message: {
    zh: "/findings/0/title/en 的值与重新推导的不同",
    en: "the value at /findings/0/title/en is not the one derived",
  },
};

test("a refusal names place, code and both values from where they part, within eighty columns, inert on a terminal", () => {
  const page = verificationPage(refused, "en");
  expect(page).toBe(`differs: the value at /findings/0/title/en is not the one derived
  place     /findings/0/title/en
  code      verification-value
  expected  …ng of a long title, derived"
  found     …ng of a long title, forged\\u001b[31m"
`);
  for (const lang of ["zh", "en"] as const)
    for (const line of verificationPage(refused, lang).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test("what is missing on one side has no row", () => {
  const added: Verification = {
    ok: false,
    code: "verification-key-added",
    pointer: "/zz",
    actual: 0,
    message: refused.message,
  };
  expect(verificationPage(added, "zh")).not.toContain("应为");
  expect(verificationPage(added, "zh")).toContain("实为  0");
  expect(verificationPage({ ok: true }, "zh")).toBe("核验通过：画像与重新推导的结果逐字节一致\n");
});

test("a batch says the line of what differs and counts the rest, the same numbers in both languages", () => {
  expect(verificationLine(7, refused, "zh")).toBe(
    "第 7 行: verification-value: /findings/0/title/en 的值与重新推导的不同\n",
  );
  expect(verificationLine(7, { ok: true }, "en")).toBe("");
  const counts = { verified: 5, different: 2, withoutArchive: 1, withoutPortrait: 4, unusable: 3 };
  for (const lang of ["zh", "en"] as const)
    expect(verifySummary(counts, lang).match(/\d+/g)).toEqual(["8", "5", "2", "1", "4", "3"]);
});
