import * as fc from "fast-check";
import type { Model } from "../../model/index.js";
import { drawnArbitrary } from "../random/drawnArbitrary.js";
import { drawRawModel } from "./drawRawModel.js";
import { type ModelKnobs, modelKnobsOf } from "./ModelKnobs.js";
import { modelFrom } from "./modelFrom.js";
import { shrinkRawModel } from "./shrinkRawModel.js";

/**
 * Models, valid by construction: several kinds of subject, record types of both natures, fields of every type of value and
 * lists of them, levels, and types that play the roles of sanction, review, exoneration and tenure. For whatever has to
 * work with any model. A counterexample is printed as data that `modelFrom` declares again.
 * @example
 * fc.sample(modelArbitrary({ fewestTypes: 4, mostTypes: 4, played: 0 }), { numRuns: 1, seed: 1 })[0]?.records.size //=> 4
 */
export function modelArbitrary(knobs: Partial<ModelKnobs> = {}): fc.Arbitrary<Model> {
  const all = modelKnobsOf(knobs);
  return drawnArbitrary((draw) => drawRawModel(draw, all), shrinkRawModel).map((raw) => {
    const print = (): string => `modelFrom(${JSON.stringify(raw)})`;
    // BECAUSE: a model is maps of functions; not enumerable, so that nothing else of it changes.
    return Object.defineProperty(modelFrom(raw), fc.toStringMethod, { value: print });
  });
}
