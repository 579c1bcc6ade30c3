import type { Localized } from "../../kernel/index.js";

/** Every knob with its default and what it turns: one table for code and documentation. */
export type KnobTable<K> = {
  readonly [N in keyof K]: { readonly value: K[N]; readonly says: Localized };
};
