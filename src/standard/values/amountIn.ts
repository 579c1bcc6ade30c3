import type { StoredValue } from "../../kernel/index.js";

/** The minor units of an amount; `undefined` where there is none or it is missing. */
export function amountIn(value: StoredValue): number | undefined {
  return typeof value === "object" && value !== null && "amount" in value ? value.amount : undefined;
}
