import type { CalendarSpan } from "../calendar/index.js";
import { type CivilDate, exactDay, type StoredValue } from "../kernel/index.js";
import type { DerivedScope, View, ViewRecord } from "../model/index.js";
import type { Evidence, MeasureEvidence } from "../result/index.js";
import type { Member } from "./Member.js";
import type { Roster } from "./measure/Roster.js";
import type { Value } from "./Value.js";

export interface Group {
  /** Values of the facts that the group is formed by, in the order of the rule. */
  readonly values: readonly Value[];
  /** None of the group whose key is not known. */
  readonly members: readonly Member[];
  /** Records whose key is not known: they may belong to any group. */
  readonly anywhere: readonly Member[];
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
  /** The subject's own profile. */
  readonly profile: Readonly<Record<string, StoredValue>> | undefined;
  /** asOf as a date. */
  readonly today: CivilDate;
  /** By the number that the compiler gave them; made when one is first asked for. */
  readonly rosters: (Roster | undefined)[];
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
  /** Day on which parameters and posts are looked up; `undefined` unknown, `null` none. Read it with `eventDateOf`. */
  eventDate: CivilDate | null | undefined;
  /** Whether `eventDate` has been worked out for the item. */
  isDated: boolean;
  /** Names of the facts that leave the event date open; kept only while explaining. */
  eventMissing: readonly string[];
  /** Deadline of what is expected, read with the item's own date. */
  by: Value;
  trace: Trace | undefined;
  /** An outcome is being written: measures keep which records they counted. */
  isWritten: boolean;
}

/** An empty frame for a view; `slots` as many as the largest rule needs. */
export function makeFrame(view: View, slots: number): Frame {
  return {
    view,
    scope: view.scope,
    asOf: view.asOf,
    profile: view.scope.profile(view.subject.kind, view.subject.id),
    today: exactDay(view.asOf),
    rosters: [],
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
    isDated: false,
    eventMissing: [],
    by: null,
    trace: undefined,
    isWritten: false,
  };
}
