import type * as fc from "fast-check";
import { IntegrityError } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { ArchiveKnobs } from "../archive/ArchiveKnobs.js";
import type { RawArchive } from "../archive/RawArchive.js";
import { shrinkArchive } from "../archive/shrinkArchive.js";
import { vocabularyOf } from "../archive/Vocabulary.js";
import { makeWorld } from "../archive/World.js";
import { drawnArbitrary } from "../random/drawnArbitrary.js";
import { type AimedAt, drawArchiveFor } from "./drawArchiveFor.js";

/**
 * Archives aimed at one rule: its conditions are read and records drawn so that it just fires, just stays silent, or just
 * cannot tell. Random records alone fire too few rules. What rules compare may be beyond aiming; count what came of it.
 * Throws `IntegrityError` where the rulebook has no such rule.
 * @example
 * const aimed = archiveFor(standardRulebook, "int-gift-not-handed-over", standardModel, { at: "fires" });
 * fc.sample(aimed, { numRuns: 1, seed: 1 })[0]?.records[0]?.type //=> "gift"
 */
export function archiveFor(
  rulebook: Rulebook,
  rule: string,
  model: Model,
  { at, ...knobs }: Partial<ArchiveKnobs> & { readonly at?: AimedAt } = {},
): fc.Arbitrary<RawArchive> {
  const found = rulebook.rules.find(({ id }) => id === rule);
  if (found === undefined)
    throw new IntegrityError(
      "rule-unknown",
      `the rulebook ${rulebook.id} has no rule of this id; rulebook.rules lists them`,
      { rule },
    );
  const world = makeWorld(model, {
    rulebook,
    vocabulary: vocabularyOf(rulebook, [found]),
    kind: found.for[0],
    ...knobs,
  });
  return drawnArbitrary(
    (draw) =>
      drawArchiveFor(
        draw,
        rulebook,
        found,
        world,
        at ?? draw.pick(["fires", "fires", "silent", "unknown", "excepted"]),
      ),
    shrinkArchive,
  );
}
