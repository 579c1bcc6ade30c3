/** A rule that could score but was not heard out: it could not run, or only over a part of the records. */
export interface SilentRule<R extends string = string> {
  readonly rule: R;
  /** One finding of it at full weight, milli-points. */
  readonly atMost: bigint;
  /** Place on the scale of grades that it could demand; −1 none. */
  readonly place: number;
  /** Facts or record types that stand in its way. */
  readonly missing: readonly string[];
}
