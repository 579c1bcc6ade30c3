import type { Localized } from "../text/Localized.js";
import { formatMoney } from "./Money.js";

const chineseNames: Readonly<Record<string, string>> = {
  CNY: "元",
  EUR: "欧元",
  GBP: "英镑",
  HKD: "港元",
  JPY: "日元",
  MOP: "澳门元",
  USD: "美元",
};

/**
 * An amount as a reader sees it in a sentence: thousands set off, in Chinese the currency by its name.
 * @example
 * moneyTitle({ amount: 1200000000, currency: "CNY" }) //=> { zh: "12,000,000.00 元", en: "12,000,000.00 CNY" }
 */
export function moneyTitle(money: { readonly amount: number | bigint; readonly currency: string }): Localized {
  const [number = "", currency = ""] = formatMoney(money).split(" ");
  const [whole = "", decimals] = number.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (decimals === undefined ? "" : `.${decimals}`);
  return { zh: `${grouped} ${chineseNames[currency] ?? currency}`, en: `${grouped} ${currency}` };
}
