import type { Localized, Standing, ValueType } from "../kernel/index.js";
import type { Condition, Expression, FactReference } from "./Condition.js";

export const measureNames = [
  "count",
  "countDistinct",
  "sum",
  "max",
  "min",
  "median",
  "latest",
  "earliest",
  "exists",
  "collect",
] as const;
export type MeasureName = (typeof measureNames)[number];

export const calendarUnits = ["year", "half", "quarter"] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** 0 is the running period at `asOf`, n the n-th closed one before it. */
export interface CalendarPeriod {
  readonly unit: CalendarUnit;
  readonly back: number;
}

export type Window =
  /** d ≤ asOf and shift(d, period) > asOf. */
  | { readonly within: Expression }
  /** Closed on both sides; a bound that is none leaves that side open. */
  | { readonly between: readonly [Expression, Expression] }
  | { readonly in: CalendarPeriod };

/** A number, date, truth or collection over records. See design §4.2 for what each does with nothing and with partial types. */
export interface Measure {
  readonly kind: "measure";
  readonly measure: MeasureName;
  /** Name under which `where` and `field` speak of the measured record. */
  readonly as: string;
  readonly types: readonly string[];
  /** The fact measured: a record fact or column of `as`; absent with `count` and `exists`. */
  readonly field?: FactReference;
  readonly where?: Condition;
  readonly window?: Window;
  /** The date that `window` and `inAny` look at, a fact of `as`. Always stated, the default filled in. */
  readonly on: FactReference;
  /**
   * Only for state types without a window: in effect on this day (default asOf). Absent where `ended: included`
   * was written, where there is a window, or where the types are events.
   */
  readonly at?: Expression;
  /**
   * `records`: own and related ones; `own`: those of the subject itself, as `each` tests them; `group`: the members of the group
   * under test (default where the type is the group's); `all`: all that passed the group's filter.
   */
  readonly over: "records" | "own" | "group" | "all";
  /** The largest value over any span of this length (count and sum only). */
  readonly inAny?: Expression;
  /** Only records at least this well established. */
  readonly standing?: Standing;
}

/** A computed column on the measured record: usable in `where` and as `field` of later measures over the type. */
export interface Column {
  readonly kind: "column";
  /** The type, and the alias under which `is` speaks of its record. */
  readonly of: string;
  readonly as: string;
  readonly is: Expression;
}

export interface Let {
  readonly name: string;
  readonly type: ValueType;
  readonly title?: Localized;
  readonly value: Measure | Column | { readonly kind: "expression"; readonly is: Expression };
}
