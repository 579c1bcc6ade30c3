import type { Localized, OpinionDraft } from "../kernel/index.js";

export const mustStates = ["done", "not-done", "not-required", "unknown"] as const;
/** Whether a check that every promotion must have was made. */
export type MustState = (typeof mustStates)[number];

/** What has to be the case for a row of the opinion table to apply: all that is given. */
export interface OpinionCase {
  /** Gates of which one is barred; `any`: whichever. */
  readonly barred?: readonly string[] | "any";
  /** Gates of which one could not be decided. */
  readonly undecided?: readonly string[] | "any";
  /** One of the musts is in one of these states. */
  readonly musts?: readonly MustState[];
  /** The grade, or `insufficient-data`. */
  readonly grades?: readonly string[];
  /** The grade is none of these, but could be if what is unknown were at its worst. */
  readonly couldBe?: readonly string[];
  /** An established matter that still counts, of at least this severity. */
  readonly severity?: number;
  /** An established matter that still counts and bars no gate. */
  readonly unresolved?: true;
  /** A detection that nobody has reviewed. */
  readonly unreviewed?: true;
}

/** A check that every promotion must have, and the rule that says whether it was made. */
export interface OpinionMust {
  readonly id: string;
  readonly title: Localized;
  /** Fires: done. Silent: not done. Excepted: not required. Unknown: unknown. */
  readonly rule: string;
}

/** How an opinion on a candidate is drafted: the first row that applies decides, else there is no adverse information. */
export interface OpinionTable {
  /** Kinds of subject on which an opinion is drafted. */
  readonly for: readonly string[];
  /** The parameter that says how long an opinion is valid. */
  readonly validFor: string;
  readonly drafts: Readonly<Record<OpinionDraft, Localized>>;
  readonly musts: readonly OpinionMust[];
  readonly rows: readonly {
    readonly id: string;
    readonly draft: Exclude<OpinionDraft, "no-adverse-information">;
    readonly title: Localized;
    readonly when: OpinionCase;
  }[];
}
