import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShare, makeShare, parseShare } from "../../../src/kernel/index.js";

test.each([
  ["15 %", 3, 20],
  ["15%", 3, 20],
  ["0.15", 3, 20],
  ["12.5 %", 1, 8],
  ["0", 0, 1],
  ["0 %", 0, 1],
  ["-0 %", 0, 1],
  ["100 %", 1, 1],
  ["1", 1, 1],
  ["-2.5 %", -1, 40],
  ["0.000001 %", 1, 100_000_000],
  ["150 %", 3, 2],
])("%s is read as an exact ratio", (text, numerator, denominator) => {
  const share = parseShare(text);
  expect(share).toEqual({ numerator, denominator });
  expect(Object.is(share?.numerator, -0)).toBe(false);
});

test.each([
  "",
  "%",
  "15  %",
  "15 ％",
  "１５ %",
  ".5",
  "5.",
  "1e-1",
  "1/2",
  "15 percent",
  "0.1234567",
  "1234567890",
  "+5 %",
  "05 %",
  "NaN",
  "15 %\n",
  "15 % ",
])("%j is no share", (text) => {
  expect(parseShare(text)).toBeUndefined();
});

test("a ratio is kept in lowest terms", () => {
  expect(makeShare(22, 100)).toEqual({ numerator: 11, denominator: 50 });
  expect(makeShare(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  expect(makeShare(-6, 4)).toEqual({ numerator: -3, denominator: 2 });
  expect(makeShare(2 ** 53 - 1, 2 ** 53 - 1)).toEqual({ numerator: 1, denominator: 1 });
});

test("what is read is written exactly: no two shares that are read have one text", () => {
  const whole = fc.integer({ min: 0, max: 999_999 });
  const decimals = fc.integer({ min: 0, max: 999_999 }).map((value) => String(value).padStart(6, "0"));
  fc.assert(
    fc.property(fc.boolean(), whole, decimals, fc.boolean(), (negative, units, rest, percent) => {
      const share = parseShare(`${negative ? "-" : ""}${units}.${rest}${percent ? " %" : ""}`) ?? makeShare(1, 3);
      const text = formatShare(share);
      expect(text).not.toContain("≈");
      // Read back by exact arithmetic: percent × denominator = 100 × numerator.
      const [, sign, digits = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))? %$/.exec(text) ?? [];
      const scaled = BigInt(digits + fraction.padEnd(6, "0")) * (sign === "-" ? -1n : 1n);
      expect(scaled * BigInt(share.denominator)).toBe(BigInt(share.numerator) * 100_000_000n);
    }),
    { numRuns: 1000 },
  );
});

test("a share with endless decimals is cut to four and says so", () => {
  expect(formatShare({ numerator: 1, denominator: 3 })).toBe("≈ 33.3333 %");
  expect(formatShare({ numerator: -2, denominator: 3 })).toBe("≈ -66.6666 %");
  expect(formatShare({ numerator: 2n ** 60n, denominator: 2n ** 61n })).toBe("50 %");
  expect(formatShare({ numerator: 0, denominator: 1 })).toBe("0 %");
});
