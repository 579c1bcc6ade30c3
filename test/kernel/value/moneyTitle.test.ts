import { expect, test } from "vitest";
import { moneyTitle } from "../../../src/kernel/index.js";

test.each([
  [{ amount: 5, currency: "CNY" }, "0.05 元", "0.05 CNY"],
  [{ amount: 99_999, currency: "CNY" }, "999.99 元", "999.99 CNY"],
  [{ amount: 100_000, currency: "CNY" }, "1,000.00 元", "1,000.00 CNY"],
  [{ amount: -123_456_789, currency: "CNY" }, "-1,234,567.89 元", "-1,234,567.89 CNY"],
  [{ amount: 10n ** 20n, currency: "CNY" }, "1,000,000,000,000,000,000.00 元", "1,000,000,000,000,000,000.00 CNY"],
  [{ amount: 1000, currency: "JPY" }, "1,000 日元", "1,000 JPY"],
  [{ amount: 1_234_567, currency: "KWD" }, "1,234.567 KWD", "1,234.567 KWD"],
])("%o reads %s, in English %s", (money, zh, en) => {
  expect(moneyTitle(money)).toEqual({ zh, en });
});
