/** Data as texts of JSON, of which only that is parsed which is read. `scripts/packJson.ts` writes it, `unpackJson` reads it. */
export interface PackedJson {
  /** One object with a list of objects. Where such an object has a property of `later`, the number of its line in `parts` stands for it. */
  readonly head: string;
  readonly list: string;
  readonly later: readonly string[];
  /** One text of JSON a line. */
  readonly parts: string;
  /** What stands under one of the names `common` in a part may be a number instead: that of its line in `shared`. */
  readonly common: readonly string[];
  /** One text of JSON a line, which may name earlier lines. */
  readonly shared: string;
}
