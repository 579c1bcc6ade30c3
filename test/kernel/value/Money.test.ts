import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponent, formatMoney, moneyFrom, parseMoney } from "../../../src/kernel/index.js";

const most = 2 ** 53 - 1;

test("all decimals of the currency, or none, are read", () => {
  expect(parseMoney("500.00 CNY")).toEqual({ amount: 50_000, currency: "CNY" });
  expect(parseMoney("500 CNY")).toEqual({ amount: 50_000, currency: "CNY" });
  expect(parseMoney("-0.05 CNY")).toEqual({ amount: -5, currency: "CNY" });
  expect(parseMoney("5 JPY")).toEqual({ amount: 5, currency: "JPY" });
  expect(parseMoney("1.234 BHD")).toEqual({ amount: 1234, currency: "BHD" });
  expect(parseMoney("1 BHD")).toEqual({ amount: 1000, currency: "BHD" });
  expect(parseMoney("1.2345 CLF")).toEqual({ amount: 12_345, currency: "CLF" });
});

test("nothing is never minus nothing", () => {
  expect(Object.is(parseMoney("-0.00 CNY")?.amount, 0)).toBe(true);
  expect(moneyFrom(-0, "CNY")).toBeUndefined();
});

test.each([
  "1,000.00 CNY",
  "１００ CNY",
  "100 cny",
  "100 XXX",
  "100 RMB",
  "100 XAU",
  "100",
  "CNY 100",
  "100CNY",
  "100  CNY",
  "100.5 CNY",
  "100.000 CNY",
  "100. CNY",
  ".50 CNY",
  "5.0 JPY",
  "1e3 CNY",
  "0x10 CNY",
  "007 CNY",
  "+5 CNY",
  "--5 CNY",
  "5 CNY ",
  " 5 CNY",
  "5 CNY\n",
  "",
  "NaN CNY",
  "Infinity CNY",
  "5 constructor",
  "1_000 CNY",
  "1 CN¥",
])("%j is no amount", (text) => {
  expect(parseMoney(text)).toBeUndefined();
});

test("an amount in minor units is a safe integer of a known currency", () => {
  expect(moneyFrom(most, "CNY")).toEqual({ amount: most, currency: "CNY" });
  for (const amount of [most + 1, -most - 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(moneyFrom(amount, "CNY")).toBeUndefined();
  expect(moneyFrom(1, "toString")).toBeUndefined();
});

describe("P-33: money is exact up to 2^53 − 1 minor units", () => {
  const currencies = ["CNY", "JPY", "BHD", "CLF"] as const;
  /** Written in another style on purpose: division and remainder instead of cutting digits. */
  const written = (amount: bigint, currency: string): string => {
    const size = amount < 0n ? -amount : amount;
    const exponent = { CNY: 2, JPY: 0, BHD: 3, CLF: 4 }[currency] ?? 0;
    const unit = 10n ** BigInt(exponent);
    const decimals = exponent === 0 ? "" : `.${(size % unit).toString().padStart(exponent, "0")}`;
    return `${amount < 0n ? "-" : ""}${size / unit}${decimals} ${currency}`;
  };
  const edge = fc.oneof(
    fc.bigInt({ min: 2n ** 53n - 200n, max: 2n ** 53n + 200n }),
    fc.bigInt({ min: -1100n, max: 1100n }),
    fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
  );

  test("text and amount agree with an oracle on BigInt, on both sides of the limit", () => {
    let beyond = 0;
    let runs = 0;
    fc.assert(
      fc.property(edge, fc.boolean(), fc.constantFrom(...currencies), (size, negative, currency) => {
        const amount = negative ? -size : size;
        const text = written(amount, currency);
        const money = parseMoney(text);
        runs += 1;
        if (amount > BigInt(most) || amount < BigInt(-most)) {
          beyond += 1;
          expect(money).toBeUndefined();
        } else {
          expect(money).toEqual({ amount: Number(amount), currency });
          expect(money === undefined ? "" : formatMoney(money)).toBe(text);
        }
        expect(formatMoney({ amount, currency })).toBe(text);
      }),
      { numRuns: 3000 },
    );
    expect(beyond / runs).toBeGreaterThan(0.1);
  });
});

test("every active currency has an exponent of 0, 2, 3 or 4, and nothing else is one", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const known = letters
    .flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
    .filter((code) => currencyExponent(code) !== undefined);
  expect(known).toHaveLength(167);
  const count = (exponent: number): number => known.filter((code) => currencyExponent(code) === exponent).length;
  expect([0, 1, 2, 3, 4].map(count)).toEqual([17, 0, 141, 7, 2]);
  for (const code of ["__proto__", "cny", "XAU", "XTS", "XXX", "DEM", "RMB", ""])
    expect(currencyExponent(code)).toBeUndefined();
});
