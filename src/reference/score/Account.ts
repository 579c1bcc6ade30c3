import type { LedgerLine, Portrait } from "../../result/index.js";
import type { Sums } from "./Sums.js";
import type { Weighed } from "./Weighed.js";

/** All numbers of a portrait, in the form in which it shows them, and the findings they were made from. */
export interface Account<R extends string = string> {
  readonly weighed: readonly Weighed<R>[];
  /** Heads of incidents, the gravest first; then the other findings of those incidents; then what no longer counts. */
  readonly heads: readonly Weighed<R>[];
  readonly sameIncident: readonly Weighed<R>[];
  readonly lapsed: readonly {
    readonly finding: Weighed<R>;
    readonly reason: Portrait["lapsed"][number]["reason"];
  }[];
  readonly sums: Sums;
  readonly ledger: readonly LedgerLine<R>[];
  readonly points: number;
  readonly established: number;
  readonly score: number;
  readonly grade: string;
  readonly floors: readonly { readonly grade: string; readonly finding: string }[];
  readonly interval: Portrait["interval"];
  readonly permille: number;
  readonly missing: Portrait<R>["coverage"]["missing"];
  /** The most that an unknown finding, or a rule not covered, could add. */
  readonly atMost: ReadonlyMap<string, number>;
  readonly dimensions: readonly { readonly id: string; readonly points: number; readonly health: number }[];
}
