import type { Localized, Standing } from "../kernel/index.js";
import type { Exposure } from "./Exposure.js";
import type { Members } from "./Members.js";
import type { Opinion } from "./Opinion.js";
import type { CitedBasis, Evidence, MeasureEvidence, OutcomeItem } from "./Outcome.js";

/** Dates are texts: `2024-05-01`, `2024-05`, `2024`. Points are integers, 1000 = one point. Factors are per mille. */
export interface Factors {
  readonly base: number;
  readonly verification: number;
  readonly decay: number;
  readonly post: number;
  readonly mitigation: number;
}

export interface LedgerLine<R extends string = string> {
  /** Absent on the cut line. */
  readonly incident?: string;
  readonly rule?: R;
  readonly finding?: string;
  readonly category?: string;
  readonly value?: number;
  /** From 1. */
  readonly rank?: number;
  readonly weight?: number;
  /** Adds up over all lines to `points`; only the cut line is below 0. */
  readonly points: number;
  readonly factors?: Factors;
  /** `ceiling`: unreviewed detections alone do not carry the grade further. */
  readonly cut?: "ceiling";
}

export interface Finding<R extends string = string> {
  readonly id: string;
  readonly rule: R;
  readonly ruleVersion: number;
  readonly title: Localized;
  readonly why: Localized;
  readonly category: string;
  readonly severity: number;
  readonly standing: Standing | "unknown";
  readonly established: boolean;
  readonly item: OutcomeItem;
  readonly eventDate: string | null;
  readonly incident: string;
  readonly value: number;
  readonly factors: Factors;
  readonly mitigations: readonly string[];
  readonly review?: { readonly record: string | null; readonly decision: string; readonly decidedOn: string };
  readonly message: Localized;
  readonly action: { readonly id: string; readonly title: Localized };
  readonly owner: { readonly id: string; readonly title: Localized };
  readonly basis: readonly CitedBasis[];
  readonly evidence: readonly Evidence[];
  readonly measures: readonly MeasureEvidence[];
}

export interface UnknownOutcome<R extends string = string> {
  readonly id: string;
  readonly rule: R;
  readonly status: "unknown" | "notCovered";
  readonly title: Localized;
  readonly category: string;
  /** Missing facts, or record types not loaded. */
  readonly missing: readonly string[];
  /** What was looked at and did not hold or is not known: why a precondition such as a large enough sample failed. */
  readonly because: readonly Evidence[];
  /** The most it could add, milli-points before rank weights. */
  readonly atMost: number;
}

export interface OverlayProvenance {
  readonly base: { readonly id: string; readonly version: string; readonly hash: string };
  /** Keys of rulebook.yaml. */
  readonly changedTables: readonly string[];
  /** Values with the day from which they hold; `before` is empty where the base has no such parameter. */
  readonly changedParams: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly before: readonly { readonly from: string; readonly value: string }[];
    readonly after: readonly { readonly from: string; readonly value: string }[];
  }[];
  readonly off: readonly { readonly rule: string; readonly reason: Localized }[];
  readonly added: readonly string[];
  readonly replaced: readonly {
    readonly kind: "rule" | "param" | "list" | "condition" | "calendar" | "document";
    readonly id: string;
    readonly reason: Localized;
  }[];
}

export type Grade = string;
export const insufficientData = "insufficient-data";

export interface PortraitTotals {
  readonly points: number;
  readonly grade: Grade;
}

export interface GateState<R extends string = string> {
  readonly id: string;
  readonly title: Localized;
  readonly status: "barred" | "free" | "unknown";
  /** First free day, where barred and known. */
  readonly freeFrom?: string | null;
  readonly findings: readonly {
    readonly finding: string;
    readonly rule: R;
    readonly freeFrom: string | null;
    readonly message: Localized;
    readonly basis: readonly CitedBasis[];
  }[];
}

/** `integrity-portrait/1`: the page a person reads, as data. Keys are written in the order given here. */
export interface Portrait<R extends string = string> {
  readonly format: "integrity-portrait/1";
  readonly subject: { readonly kind: string; readonly id: string; readonly title: Localized };
  readonly asOf: string;
  readonly knownAt: string;
  readonly audience: string;
  readonly include: readonly string[];
  readonly rulebook: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly reviewedOn: string;
    /** Only where the rulebook is an overlay: what differs from the one it extends. */
    readonly overlay?: OverlayProvenance;
  };
  readonly archiveHash: string;
  readonly semantics: 1;
  readonly grade: Grade;
  readonly gradeTitle: Localized;
  readonly followUp: Localized;
  readonly score: number;
  readonly points: number;
  /** Points of established findings alone. */
  readonly established: number;
  readonly interval: { readonly low: PortraitTotals; readonly high: PortraitTotals; readonly stable: boolean };
  readonly ledger: readonly LedgerLine<R>[];
  readonly reasons: readonly {
    readonly code: "points" | "floor" | "ceiling" | "coverage" | "interval";
    readonly grade?: Grade;
    readonly finding?: string;
    readonly text: Localized;
  }[];
  /** Heads of incidents with a value, by value descending. */
  readonly findings: readonly Finding<R>[];
  /** Other findings of an incident already counted. */
  readonly sameIncident: readonly Finding<R>[];
  readonly excepted: readonly {
    readonly id: string;
    readonly rule: R;
    readonly title: Localized;
    readonly exception: { readonly id: string; readonly title: Localized };
  }[];
  /** Findings that no longer count: faded, or every sanction of the incident is over. */
  readonly lapsed: readonly {
    readonly id: string;
    readonly rule: R;
    readonly title: Localized;
    readonly incident: string;
    readonly reason: "faded" | "sanctions-over" | "standing";
  }[];
  readonly cleared: readonly { readonly incident?: string; readonly finding?: string; readonly from: string }[];
  readonly unknown: readonly UnknownOutcome<R>[];
  readonly gates: readonly GateState<R>[];
  readonly positives: readonly {
    readonly id: string;
    readonly rule: R;
    readonly title: Localized;
    readonly message: Localized;
  }[];
  readonly reminders: readonly {
    readonly rule: R;
    readonly finding: string;
    /** The deadline, or the date that a notice reminds of; `null` where it names none. */
    readonly by: string | null;
    /** From `asOf` to `by`; negative once it has passed, `null` where the day is not known exactly. */
    readonly daysLeft: number | null;
    readonly title: Localized;
    readonly message: Localized;
    readonly action: { readonly id: string; readonly title: Localized };
  }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly points: number;
    readonly health: number;
  }[];
  readonly coverage: {
    readonly permille: number;
    readonly byType: readonly {
      readonly type: string;
      readonly title: Localized;
      readonly state: "complete" | "partial" | "notLoaded";
    }[];
    readonly notLoaded: readonly string[];
    /** Missing facts, the one that would narrow the interval most first. */
    readonly missing: readonly { readonly fact: string; readonly rules: readonly R[]; readonly narrows: number }[];
  };
  /** Findings of shadow rules: shown apart, score nothing. */
  readonly shadow: readonly Finding<R>[];
  readonly timeline: readonly {
    readonly date: string;
    readonly type: string;
    readonly title: Localized;
    readonly record: string;
  }[];
  readonly outlook?: readonly {
    readonly date: string;
    readonly grade: Grade;
    readonly points: number;
    readonly gates: readonly { readonly id: string; readonly status: string }[];
  }[];
  readonly counterfactual?: readonly { readonly target: Grade; readonly sets: readonly (readonly string[])[] }[];
  readonly exposure?: Exposure<R>;
  /** Only in the portrait of a unit with its members. */
  readonly members?: Members;
  readonly opinion?: Opinion<R>;
  readonly decisionSupportOnly: true;
}
