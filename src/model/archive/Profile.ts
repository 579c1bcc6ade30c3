import type { StoredValue } from "../../kernel/index.js";

/** A subject with its profile fields, by name in catalogue order. */
export interface Profile {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, StoredValue>>;
  /** The text that stands for it in digests. */
  readonly canonical: string;
}
