/** What was found of what was planted, counted for a rule, a category or the whole population. */
export interface Count {
  /** Matters planted whose data is present, and how many of them the portraits show. */
  readonly planted: number;
  readonly found: number;
  /** Near-misses that must not score, and how many of them did. */
  readonly controls: number;
  readonly scored: number;
  /** Matters whose deciding data was left out, and how many of them the portraits call unknown. */
  readonly withheld: number;
  readonly unknown: number;
  /** Findings that nobody planted. */
  readonly falseAlarms: number;
  /** Of all three kinds: those of whose subject there is no portrait, so that nothing can be said of them. */
  readonly absent: number;
}

/** One planted line that the portraits do not bear out, or a finding that nobody planted. */
export interface RecallMiss {
  readonly problem: "missed" | "scored" | "not-unknown" | "false-alarm" | "absent";
  readonly subject: { readonly kind: string; readonly id: string };
  readonly rule: string;
  readonly planter?: string;
}

export interface Recall {
  readonly archives: number;
  readonly total: Count;
  readonly byCategory: Readonly<Record<string, Count>>;
  readonly byRule: Readonly<Record<string, Count>>;
  /** The first of each kind of problem; the counts tell how many there are. */
  readonly misses: readonly RecallMiss[];
}

export type CountName = keyof Count;

export function emptyCount(): Record<CountName, number> {
  return { planted: 0, found: 0, controls: 0, scored: 0, withheld: 0, unknown: 0, falseAlarms: 0, absent: 0 };
}
