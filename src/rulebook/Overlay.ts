import type { Localized } from "../kernel/index.js";

/** A value of a parameter and the day from which it holds, as texts: `2025-01-01`, `500.00 CNY`. */
export interface DatedText {
  readonly from: string;
  readonly value: string;
}

/** Kinds of definitions that an overlay may put its own in the place of. */
export const replaceableKinds = ["rule", "param", "list", "condition", "calendar", "document"] as const;
export type ReplaceableKind = (typeof replaceableKinds)[number];

/** What an overlay does differently from the rulebook that it extends; copied into every portrait. */
export interface Overlay {
  readonly base: { readonly id: string; readonly version: string; readonly hash: string };
  /** Keys of rulebook.yaml whose numbers or entries differ, in code-point order. */
  readonly changedTables: readonly string[];
  /** By id. `before` is empty where the base has no such parameter. */
  readonly changedParams: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly before: readonly DatedText[];
    readonly after: readonly DatedText[];
  }[];
  readonly off: readonly { readonly rule: string; readonly reason: Localized }[];
  /** Rules of its own, by id. */
  readonly added: readonly string[];
  readonly replaced: readonly { readonly kind: ReplaceableKind; readonly id: string; readonly reason: Localized }[];
}
