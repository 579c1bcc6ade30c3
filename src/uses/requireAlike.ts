import { IntegrityError } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";

/**
 * LAW: portraits are read together only where they were made for one reader, of one day, by one rulebook: else what one reader
 * may not see would reach another beside what he may.
 */
export function requireAlike(portraits: readonly Portrait[]): void {
  const [first] = portraits;
  for (const { asOf, audience, rulebook } of portraits) {
    const differs =
      asOf !== first?.asOf
        ? "asOf"
        : audience !== first.audience
          ? "audience"
          : rulebook.hash !== first.rulebook.hash
            ? "rulebook"
            : undefined;
    if (differs !== undefined)
      throw new IntegrityError(
        "portraits-differ",
        `give portraits of one day, audience and rulebook; these differ in ${differs}`,
        {
          differs,
        },
      );
  }
}
