import type { Standing } from "../../kernel/index.js";
import type { Bounds, Outcome, ReviewMark } from "../../result/index.js";
import type { Rule } from "../../rulebook/index.js";

/** A number that is not exactly known, both ends included. */
export interface Span {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Base in milli-points, the rest per mille. */
export const factorNames = ["base", "verification", "decay", "post", "mitigation"] as const;
export type FactorSpans = Readonly<Record<(typeof factorNames)[number], Span>>;

/** A finding, certain or possible, with everything that scoring decides about it alone. */
export interface Weighed<R extends string = string> {
  readonly outcome: Outcome<R>;
  readonly rule: Rule<R>;
  readonly review: ReviewMark | null;
  readonly standing: Standing | "unknown";
  /** Established whatever its standing turns out to be, and whether it can be. */
  readonly surelyEstablished: boolean;
  readonly maybeEstablished: boolean;
  /** As printed; and apart from made-up names that look the same. */
  readonly incident: string;
  readonly group: string;
  readonly sanctions: "none" | "in-force" | "over" | "open";
  readonly severity: Bounds;
  readonly factors: FactorSpans;
  readonly value: Span;
}
