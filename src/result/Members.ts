import type { Coded } from "./Exposure.js";

/** A number of a published table; `null` is suppressed: it, or what it would give away, counts fewer people than the threshold. */
export type Cell = number | null;

export interface GradeCell {
  /** A grade of the rulebook or `insufficient-data`. */
  readonly grade: string;
  readonly count: Cell;
}

/** Grades of the members of one kind in one unit, the mildest first, `insufficient-data` last. */
export interface GradeRow {
  readonly unit: string;
  /** Members, the units below included. */
  readonly total: number;
  readonly grades: readonly GradeCell[];
  /** Floor of the mean of points, milli-points; `null` where it would stand for fewer than the threshold. */
  readonly meanPoints: Cell;
}

export interface Distribution {
  readonly kind: Coded;
  /** The unit itself first, then the units below by id. Each row stands as it stands in that unit's own portrait. */
  readonly rows: readonly GradeRow[];
}

/** An exact share of the unit's own records: `part` of `whole`, both as counted. */
export interface Indicator {
  readonly id: string;
  readonly title: Coded["title"];
  /** Indicators of one family are parts of one whole and are suppressed together. */
  readonly family: string;
  /** `none`: nothing was due. `suppressed`: fewer people than the threshold, or it would give them away. */
  readonly state: "known" | "none" | "unknown" | "suppressed";
  readonly part?: number;
  readonly whole?: number;
  /** Floor of part / whole. */
  readonly permille?: number;
  /** Facts that are missing, record types not loaded. */
  readonly missing: readonly string[];
}

/** What a unit portrait says of the people and posts in the unit: never a person's points, never fewer than the threshold. */
export interface Members {
  /** Smallest number of people that a cell may stand for. */
  readonly threshold: number;
  /** SHA-256 over the member portraits, in whatever order they came. */
  readonly hash: string;
  readonly distributions: readonly Distribution[];
  readonly indicators: readonly Indicator[];
}
