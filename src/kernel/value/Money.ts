import { currencyExponent } from "./currencyExponent.js";
import type { Money } from "./Value.js";

const form = /^(-?)(0|[1-9]\d*)(?:\.(\d+))? ([A-Z]{3})$/;

/**
 * Reads `500.00 CNY`: no thousands separators, all decimals of the currency or none, at most 2^53 − 1 minor units.
 * @example
 * parseMoney("500.00 CNY") //=> { amount: 50000, currency: "CNY" }
 */
export function parseMoney(text: string): Money | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", decimals, currency = ""] = match;
  const exponent = currencyExponent(currency);
  if (exponent === undefined) return undefined;
  if (decimals !== undefined && decimals.length !== exponent) return undefined;
  const digits = whole + (decimals ?? "0".repeat(exponent));
  const amount = Number(digits);
  return moneyFrom(sign === "-" && amount !== 0 ? -amount : amount, currency);
}

/**
 * An amount in minor units; `undefined` where it is no safe integer or the currency is unknown.
 * @example
 * moneyFrom(50000, "CNY") //=> { amount: 50000, currency: "CNY" }
 */
export function moneyFrom(amount: number, currency: string): Money | undefined {
  if (!Number.isSafeInteger(amount) || Object.is(amount, -0) || currencyExponent(currency) === undefined)
    return undefined;
  return { amount, currency };
}

/**
 * An amount as written in files, with all decimals of its currency. Takes amounts beyond 2^53 as `bigint`.
 * @example
 * formatMoney({ amount: 50000, currency: "CNY" }) //=> "500.00 CNY"
 */
export function formatMoney(money: { readonly amount: number | bigint; readonly currency: string }): string {
  const exponent = currencyExponent(money.currency) ?? 0;
  const negative = money.amount < 0;
  const digits = String(money.amount)
    .replace("-", "")
    .padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const decimals = exponent === 0 ? "" : `.${digits.slice(digits.length - exponent)}`;
  return `${negative ? "-" : ""}${whole}${decimals} ${money.currency}`;
}
