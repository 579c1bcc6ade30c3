import type * as fc from "fast-check";
import type { Model } from "../../model/index.js";
import { makeWorld } from "../archive/World.js";
import { drawnArbitrary } from "../random/drawnArbitrary.js";
import { drawRulebook } from "./drawRulebook.js";
import type { RawRulebook } from "./RawRulebook.js";
import { type RulebookKnobs, rulebookKnobsOf } from "./RulebookKnobs.js";
import { shrinkRulebook } from "./shrinkRulebook.js";

/**
 * Rulebooks for a model as data, valid by construction: `parseRulebook(filesOf(drawn), model)` has no error. They are made of
 * every construct of the language (see `constructs`); `without` leaves some out.
 * @example
 * fc.sample(rulebookArbitrary(standardModel, { fewestRules: 3, mostRules: 3 }), { numRuns: 1, seed: 1 })[0]?.rules.length //=> 3
 */
export function rulebookArbitrary(model: Model, knobs: Partial<RulebookKnobs> = {}): fc.Arbitrary<RawRulebook> {
  const all = rulebookKnobsOf(knobs);
  const kind = all.kind ?? makeWorld(model).kind;
  return drawnArbitrary((draw) => drawRulebook(draw, model, kind, all), shrinkRulebook);
}
