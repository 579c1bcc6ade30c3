/** What should come of a condition or a rule. */
export type Wanted = "true" | "false" | "unknown";

export function opposite(wanted: Wanted): Wanted {
  return wanted === "unknown" ? wanted : wanted === "true" ? "false" : "true";
}

/** Put in the place of a value: the field is to be missing. */
export const missingMark: unique symbol = Symbol("missing");
