import type { Localized } from "../kernel/index.js";

export const rectificationStates = ["falsely-closed", "overdue", "open"] as const;

/** What people do with portraits, as the rulebook says it. It changes no portrait, so it is no part of the hash. */
export interface UsesTable {
  readonly training: {
    /** Health under which a dimension is weak, 1 to 100. */
    readonly healthBelow: number;
    /** Groups of fewer people are not shown, 5 or more. */
    readonly smallestGroup: number;
    readonly topics: readonly { readonly dimension: string; readonly topics: readonly Localized[] }[];
  };
  /** Which findings speak of rectification: the first row that names the rule or its action. */
  readonly rectification: readonly {
    readonly state: (typeof rectificationStates)[number];
    readonly rules?: readonly string[];
    readonly actions?: readonly string[];
  }[];
}
