import type { CalendarSpan } from "../calendar/index.js";
import { type CivilDate, exactDay } from "../kernel/index.js";
import type { DerivedScope, View, ViewRecord } from "../model/index.js";
import type { Evidence, MeasureEvidence } from "../result/index.js";
import type { Truth } from "./truth.js";
import type { Value } from "./Value.js";

/** A record of a group, and whether it certainly belongs to it. */
export interface Member {
  readonly record: ViewRecord;
  readonly truth: Truth;
  /** What is missing where it only may belong. */
  readonly missing: readonly string[];
}

export interface Group {
  readonly key: string;
  /** Values of the facts the group is formed by, by field. */
  readonly values: Readonly<Record<string, Value>>;
  readonly members: readonly Member[];
  /** Records whose key is not known: they may belong to any group. */
  readonly anywhere: readonly Member[];
}

/** The records of some types by the value of one stored field; those that miss it may have any. */
export interface RecordIndex {
  readonly byKey: ReadonlyMap<string, readonly ViewRecord[]>;
  readonly missing: readonly ViewRecord[];
}

/** What is being explained: only there while an outcome is written out, never on the silent path. */
export interface Trace {
  missing: string[];
  evidence: Evidence[];
  readonly measures: Map<string, MeasureEvidence>;
  /** Indexes of the measures behind what was looked at, in order. */
  readonly lets: number[];
  /** Above 0 inside a measure or an expected record: leaves there are no evidence of their own. */
  inside: number;
}

/** The state of evaluating one rule on one item of a view. Reused from item to item. */
export interface Frame {
  readonly view: View;
  readonly scope: DerivedScope;
  readonly asOf: number;
  /** asOf as a date. */
  readonly today: CivilDate;
  /** Made when a measure first asks: records of several types by their names, indexes by type and field. */
  readonly unions: Map<string, readonly ViewRecord[]>;
  readonly indexes: Map<string, RecordIndex>;
  /** The rule reads only records whose standing counts. */
  scoring: boolean;
  /** Records in sight, by the slot that the compiler gave their name. */
  readonly records: (ViewRecord | undefined)[];
  /** Readers of the rule's `let` definitions, by index. */
  letReads: readonly ((frame: Frame) => Value)[];
  readonly lets: Value[];
  readonly letDone: boolean[];
  /** By `let`: what made it unknown, and the newest record that it counted. */
  readonly letMissing: (readonly string[])[];
  readonly letLatest: (CivilDate | undefined)[];
  group: Group | undefined;
  /** All records that passed the group's filter. */
  passed: readonly Member[];
  period: CalendarSpan | undefined;
  /** Day on which parameters and posts are looked up; `undefined` unknown, `null` none. */
  eventDate: CivilDate | null | undefined;
  /** Names of the facts that leave the event date open; kept only while explaining. */
  eventMissing: readonly string[];
  /** Deadline of what is expected, read with the item's own date. */
  by: Value;
  trace: Trace | undefined;
}

/** An empty frame for a view; `slots` as many as the largest rule needs. */
export function makeFrame(view: View, slots: number): Frame {
  return {
    view,
    scope: view.scope,
    asOf: view.asOf,
    today: exactDay(view.asOf),
    unions: new Map(),
    indexes: new Map(),
    scoring: true,
    records: new Array<ViewRecord | undefined>(slots).fill(undefined),
    letReads: [],
    lets: new Array<Value>(slots).fill(undefined),
    letDone: new Array<boolean>(slots).fill(false),
    letMissing: new Array<readonly string[]>(slots).fill([]),
    letLatest: new Array<CivilDate | undefined>(slots).fill(undefined),
    group: undefined,
    passed: [],
    period: undefined,
    eventDate: undefined,
    eventMissing: [],
    by: null,
    trace: undefined,
  };
}
