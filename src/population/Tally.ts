/** What one portrait contributes to the summary of its batch: small enough to be posted from a worker with every line. */
export interface Tally {
  readonly kind: string;
  readonly grade: string;
  /** Whether every completion of what is unknown would leave the grade where it is. */
  readonly stable: boolean;
  /** Rules that count, each once. */
  readonly rules: readonly string[];
  /** Rules that could not be decided, each once. */
  readonly unknown: readonly string[];
  /** Gates that bar something today. */
  readonly barred: readonly string[];
  /** Coverage in per mille. */
  readonly permille: number;
  /** Record types that were not loaded, or only in part. */
  readonly notLoaded: readonly string[];
  readonly partial: readonly string[];
  /** Facts whose absence left a rule undecided. */
  readonly missing: readonly string[];
}
