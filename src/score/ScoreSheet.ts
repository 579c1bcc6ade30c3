import type { LedgerLine } from "../result/index.js";
import type { SettledOutcome } from "./SettledOutcome.js";

export interface GradedPoints {
  readonly points: number;
  readonly grade: string;
}

/** An established finding that keeps the grade from being milder. */
export interface GradeFloor {
  readonly grade: string;
  readonly finding: string;
}

export type LapseReason = "faded" | "sanctions-over" | "standing";

/** Everything numeric that a portrait shows (design §6). Points are milli-points. */
export interface ScoreSheet<R extends string = string> {
  /** Every fired or unknown outcome of an active finding or gate rule, settled; in the order of the evaluation. */
  readonly settled: readonly SettledOutcome<R>[];
  /** Heads of incidents, by value descending; those that weigh nothing (information, not yet certain) last. */
  readonly heads: readonly SettledOutcome<R>[];
  /** Other findings of an incident that has a head. */
  readonly sameIncident: readonly SettledOutcome<R>[];
  /** Findings that certainly no longer count, dismissed ones left out. */
  readonly lapsed: readonly { readonly finding: SettledOutcome<R>; readonly reason: LapseReason }[];
  /** Adds up to `points`. */
  readonly ledger: readonly LedgerLine<R>[];
  readonly all: number;
  readonly established: number;
  /** The most that detections can lift the points to; absent above the last grade. */
  readonly ceiling?: number;
  readonly points: number;
  readonly score: number;
  /** By points and floors, whatever the coverage. */
  readonly rawGrade: string;
  /** `insufficient-data` under the minimum coverage. */
  readonly grade: string;
  readonly floors: readonly GradeFloor[];
  readonly interval: { readonly low: GradedPoints; readonly high: GradedPoints; readonly stable: boolean };
  readonly coverage: {
    readonly permille: number;
    readonly missing: readonly { readonly fact: string; readonly rules: readonly R[]; readonly narrows: number }[];
  };
  /** The most each unknown or not covered outcome could add, by finding id, before rank weights. */
  readonly atMost: ReadonlyMap<string, number>;
  readonly dimensions: readonly { readonly id: string; readonly points: number; readonly health: number }[];
}
