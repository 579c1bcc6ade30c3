import type * as fc from "fast-check";
import type { Model } from "../../model/index.js";
import { drawnArbitrary } from "../random/drawnArbitrary.js";
import { drawArchive } from "./drawArchive.js";
import type { RawArchive } from "./RawArchive.js";
import { shrinkArchive } from "./shrinkArchive.js";
import { makeWorld, type WorldOptions } from "./World.js";

/**
 * Archives of a model as plain data, valid by construction: each is read without a refusal. With a `rulebook` their values
 * lie about what its rules compare with; the other knobs say how much is missing, partly known, withdrawn, corrected.
 * @example
 * fc.sample(archiveArbitrary(standardModel), { numRuns: 1, seed: 1 })[0]?.subject.id //=> "cadre-0"
 */
export function archiveArbitrary(model: Model, options: WorldOptions = {}): fc.Arbitrary<RawArchive> {
  const world = makeWorld(model, options);
  return drawnArbitrary((draw) => drawArchive(draw, world), shrinkArchive);
}
