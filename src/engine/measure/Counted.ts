import type { ViewRecord } from "../../model/index.js";
import type { TRUE, UNKNOWN } from "../truth.js";
import type { Value } from "../Value.js";

/** A record that counts for a measure, or may: its value, and its date where somebody asks for that. */
export interface Counted {
  readonly record: ViewRecord;
  readonly truth: typeof TRUE | typeof UNKNOWN;
  readonly value: Value;
  readonly date: Value;
}

/** What is known of the whole: whether records may exist beyond those in the archive, whether values may be below 0. */
export interface Whole {
  readonly open: boolean;
  readonly mayBeNegative: boolean;
  /** Of the amounts, where the catalogue allows but one: also nothing is so much of it. */
  readonly currency?: string | undefined;
}
