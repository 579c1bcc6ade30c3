import { currencyExponent, type Money, moneyFrom, parseMoney } from "../../kernel/index.js";

/** Both forms of an amount in files; negative amounts are the field's own question. */
export function decodeMoney(value: unknown, currency: string | undefined): Money | undefined {
  const amount =
    typeof value === "string"
      ? parseMoney(value)
      : isAmount(value)
        ? moneyFrom(value.amount, value.currency)
        : undefined;
  return amount === undefined || (currency !== undefined && amount.currency !== currency) ? undefined : amount;
}

function isAmount(value: unknown): value is { amount: number; currency: string } {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return false;
  // BECAUSE: own keys are checked one by one right here.
  const { amount, currency } = value as Record<string, unknown>;
  return typeof amount === "number" && typeof currency === "string" && currencyExponent(currency) !== undefined;
}
