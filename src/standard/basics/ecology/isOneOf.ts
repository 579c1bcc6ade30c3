import type { StoredValue } from "../../../kernel/index.js";

/** Whether a value is among some; none is not. */
export function isOneOf(value: StoredValue, members: readonly string[]): boolean | undefined {
  return value === undefined ? undefined : typeof value === "string" && members.includes(value);
}
