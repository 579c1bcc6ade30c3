import type { Localized } from "../../kernel/index.js";

export interface LawOptions {
  /** Archives tried; 100 where not given. */
  readonly runs?: number;
  /** Draws the same cases again; a failure prints it. */
  readonly seed?: number;
  /** Begins at the case that failed; a failure prints it. */
  readonly path?: string;
  /** `report`: a law whose case never occurred says so in its result instead of failing. */
  readonly vacuous?: "fail" | "report";
}

export interface LawReport {
  readonly law: string;
  readonly runs: number;
  readonly seed: number;
  /** How often each case that the law speaks of occurred. */
  readonly met: Readonly<Record<string, number>>;
  /** Cases that did not occur at all: of them the law says nothing. */
  readonly neverMet: readonly string[];
}

/** A law that holds of every archive, ready for any test runner. */
export interface Law {
  readonly id: string;
  /** Number and name in English, for the name of a test. */
  readonly title: string;
  readonly titles: Localized;
  /**
   * Tries the law on generated archives. Rejects with `IntegrityError`: `law-broken` with seed, path, the smallest archive found
   * and a line to replay it, or `law-vacuous` where what it speaks of never occurred.
   */
  readonly check: (options?: LawOptions) => Promise<LawReport>;
}
