import type { ViewRecord } from "../../../model/index.js";
import type { Reading } from "../values/Value.js";

/** A record that counts for a measure, or may: its value and its date. */
export interface Counted {
  readonly record: ViewRecord;
  readonly certain: boolean;
  readonly value: Reading["value"];
  readonly date: Reading["value"];
}

/** A `let` as it was found, with the records behind it where it is a measure. */
export interface LetReading extends Reading {
  readonly counted?: readonly Counted[];
}

/** What an aggregate must know of the whole: whether there may be records beyond those held, and values below 0. */
export interface Whole {
  readonly open: boolean;
  readonly mayBeNegative: boolean;
}
