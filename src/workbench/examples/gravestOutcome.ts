import type { OutcomeStatus } from "../../result/index.js";

/** Order in which the outcome of a rule is that of its gravest item. */
const order: readonly OutcomeStatus[] = ["fires", "unknown", "excepted", "notCovered", "silent"];

/** What a rule says of all its items together. */
export function gravestOutcome(outcomes: readonly { readonly status: OutcomeStatus }[]): OutcomeStatus {
  const [gravest] = [...outcomes].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return gravest?.status ?? "silent";
}
