import fc from "fast-check";
import type { Files } from "./assessing.js";
import { type ArchiveOptions, archiveArbitrary, type RawArchive } from "./generateArchive.js";
import { filesOf, type RawRulebook, type RuleOptions, rulebookArbitrary } from "./generateRulebook.js";

export interface LawCase {
  readonly book: RawRulebook;
  readonly files: Files;
  readonly raw: RawArchive;
}

/** A rulebook with a few archives: as many cases, read once. */
export function lawCases(
  options: ArchiveOptions & RuleOptions & { readonly rules?: number; readonly archives?: number } = {},
): fc.Arbitrary<readonly LawCase[]> {
  const { rules = 3, archives = 3 } = options;
  return fc
    .tuple(
      rulebookArbitrary(options, rules),
      fc.array(archiveArbitrary(options), { minLength: archives, maxLength: archives }),
    )
    .map(([book, list]) => list.map((raw) => ({ book, files: filesOf(book), raw })));
}
