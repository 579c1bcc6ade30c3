/** `rulebook.lock`: which version of its base an overlay was written for, with a fingerprint of each definition. */
export interface RulebookLock {
  readonly format: "integrity-lock/1";
  readonly about: readonly string[];
  readonly base: { readonly id: string; readonly version: string; readonly hash: string };
  /** Of the model that the base was read against. */
  readonly catalogueHash: string;
  /** `rule int-gift` → fingerprint of its numbers, fingerprint of the whole, values for people. */
  readonly items: Readonly<Record<string, string>>;
}
