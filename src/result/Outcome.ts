import type { CivilDate, Localized, Standing } from "../kernel/index.js";

/** What is not exactly known is an interval, both ends included. Severities, per mille. */
export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

export type OutcomeStatus = "fires" | "silent" | "excepted" | "unknown" | "notCovered";

/** A value as shown: canonical text (`800.00 CNY`, `2024-05`, `not-handed-over`), or why there is none. */
export interface ShownValue {
  readonly state: "known" | "none" | "missing" | "range";
  /** Canonical text; of a range `3..` or `3..7`; absent with none and missing. */
  readonly text?: string;
  /** What a reader sees where that is not the text: titles of enum members, amounts, shares, periods, ranges. */
  readonly label?: Localized;
}

/** One leaf of a condition that was looked at. */
export interface Evidence {
  readonly fact: string;
  readonly title: Localized;
  /** Record the fact was read from, where it is a fact of a record. */
  readonly record?: string;
  readonly value: ShownValue;
  readonly operator: string;
  readonly against?: ShownValue;
  /** Parameter behind `against`: which value was in force on which day. */
  readonly param?: { readonly id: string; readonly from: string; readonly configurable: boolean };
  readonly truth: "true" | "false" | "unknown";
}

/** One `let` with the records behind it. */
export interface MeasureEvidence {
  readonly let: string;
  readonly title?: Localized;
  readonly value: ShownValue;
  /** Ids of the records that counted, code point order; at most 50, `count` is the whole number. */
  readonly records: readonly string[];
  readonly count: number;
}

export interface CitedBasis {
  readonly doc: string;
  readonly title: Localized;
  readonly number?: string;
  readonly article?: string;
  readonly confidence: "verified" | "secondary" | "memory";
}

/** A human's decision on a finding, from a record of role `review`. */
export interface ReviewMark {
  readonly record: string | null;
  readonly decision: "confirmed" | "reviewed-open" | "dismissed";
  readonly decidedOn: number;
  readonly incidentId: string | null;
}

/** The record, group, period or subject that a rule was applied to. */
export interface OutcomeItem {
  readonly kind: "record" | "group" | "period" | "subject";
  /** Record id, group key, `2024`, `2024-H1`, `2024-Q3`, or the subject's id. */
  readonly key: string;
  /** Record type, with records and groups. */
  readonly type?: string;
  /** Only with records: a state is its own incident only together with the rule. */
  readonly nature?: "event" | "state";
}

/**
 * What one rule says of one item: all that score and portrait need, no engine behind it.
 * Order of a list of outcomes: by rule id, then item key, code point.
 */
export interface Outcome<R extends string = string> {
  /** `<rule>/<item key>` */
  readonly id: string;
  readonly rule: R;
  readonly status: Exclude<OutcomeStatus, "silent">;
  readonly item: OutcomeItem;
  /** Before mitigation caps it. For unknown outcomes what it would be if it fired. */
  readonly severity: Bounds;
  /** The weaker of the rule's own and the record's; `unknown` where the record states none. Before any review. */
  readonly standing: Standing | "unknown";
  /** The latest review of this finding with decidedOn ≤ asOf, on one day the milder; lapsed ones left out. */
  readonly review: ReviewMark | null;
  readonly eventDate: CivilDate | null;
  /** Per mille. */
  readonly decay: Bounds;
  readonly postFactor: Bounds;
  readonly mitigation: {
    readonly factor: Bounds;
    /** Cap on severity: `lo` if all entries that may apply do, `hi` by those that certainly do; 5 is no cap. */
    readonly maxSeverity: Bounds;
    readonly applied: readonly string[];
  };
  /** The envelope's, of the record under test. */
  readonly incidentId: string | null;
  /** `null`: no matter declared, or its fact is none; `undefined` value: the fact is missing. */
  readonly matter: { readonly id: string; readonly value: string } | null;
  readonly gate: { readonly id: string; readonly freeFrom: CivilDate | null } | null;
  /** The date that a notice reminds of; `null` where it names none, or none is known. */
  readonly by: CivilDate | null;
  readonly exception: { readonly id: string; readonly title: Localized } | null;
  /** Facts that were missing, code point order; with `notCovered` the record types not loaded. */
  readonly missing: readonly string[];
  readonly message: Localized;
  readonly basis: readonly CitedBasis[];
  readonly evidence: readonly Evidence[];
  readonly measures: readonly MeasureEvidence[];
}

/** How often a rule could decide; the raw material of coverage. */
export interface RuleTally<R extends string = string> {
  readonly rule: R;
  readonly decided: number;
  readonly unknown: number;
  /** Its `each` type is partial: there may be items not in the archive. */
  readonly partial: boolean;
  readonly notCovered: boolean;
}

/** A deadline of `expects` not yet reached. Notices are outcomes of their own. */
export interface Reminder<R extends string = string> {
  readonly rule: R;
  readonly finding: string;
  /** Last day on which it can still be met. */
  readonly by: CivilDate;
  readonly title: Localized;
  readonly message: Localized;
  readonly action: string;
}

/** A governing sanction of this subject. Days; `undefined` is unknown, `null` none. */
export interface SanctionPeriod {
  readonly record: string;
  /** Incident key as in `score/incident`: the incidentId, else the record alone. */
  readonly incidentId: string | null;
  readonly begunOn: CivilDate | null | undefined;
  /** First free day; none: no end. */
  readonly endsOn: CivilDate | null | undefined;
  readonly revokedOn: CivilDate | null | undefined;
}

/** All that the engine says of one view. The second engine returns the same type. */
export interface Evaluation<R extends string = string> {
  readonly outcomes: readonly Outcome<R>[];
  readonly tallies: readonly RuleTally<R>[];
  readonly reminders: readonly Reminder<R>[];
  readonly sanctions: readonly SanctionPeriod[];
}
