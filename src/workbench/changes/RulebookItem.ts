export const itemKinds = ["rule", "param", "table", "list", "calendar", "document"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One definition of a rulebook, as far as is needed to say whether it changed and how. */
export interface RulebookItem {
  readonly kind: ItemKind;
  readonly id: string;
  /** Equal where nothing differs that can change points, a grade, a gate or whether a rule fires. */
  readonly numbers: string;
  /** Equal where nothing differs at all. */
  readonly all: string;
  /** The same by key of the definition; absent where only a fingerprint is known. */
  readonly parts?: Readonly<Record<string, string>>;
  /** A parameter's values, for people: `30`, or `30 (1990-01-01), 15 (2026-01-01)`. */
  readonly shown?: string;
}
