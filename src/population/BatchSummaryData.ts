/** Counts of archives by name, in the order said of the field that holds them. */
export type CountsByName = Readonly<Record<string, number>>;

/** `integrity-batch-summary/1`: what a batch adds up to. Every number counts archives; nobody is named. */
export interface BatchSummaryData {
  readonly format: "integrity-batch-summary/1";
  /** Archives that have a portrait. */
  readonly archives: number;
  /** Lines that have none. */
  readonly rejected: number;
  readonly kinds: CountsByName;
  readonly grades: CountsByName;
  /** Archives whose grade could be another one if what is unknown were known. */
  readonly unstable: number;
  /** Rules that count in the portrait, the most frequent first. */
  readonly rules: CountsByName;
  /** Rules that could not be decided, the most frequent first. */
  readonly unknown: CountsByName;
  /** Gates that bar something, the most frequent first. */
  readonly barred: CountsByName;
  readonly coverage: {
    /** Sum over all archives, per mille: the mean is `sum / archives`. */
    readonly sum: number;
    /** Archives by what could be decided: `1000`, `900-999`, `600-899`, `0-599` ‰. */
    readonly bands: CountsByName;
    /** Record types by the archives in which they were not loaded, or only in part, the most frequent first. */
    readonly notLoaded: CountsByName;
    readonly partial: CountsByName;
    /** Facts whose absence left rules undecided, the most frequent first. */
    readonly missing: CountsByName;
  };
  /** Why lines were rejected, by code, the most frequent first. */
  readonly codes: CountsByName;
}
