import type * as fc from "fast-check";
import type { Model } from "../model/index.js";
import { parseRulebook } from "../rulebook/index.js";
import { shrinkArchive } from "./archive/shrinkArchive.js";
import { type DifferentialCase, type DifferentialOptions, drawDifferentialCase } from "./drawDifferentialCase.js";
import { drawnArbitrary } from "./random/drawnArbitrary.js";
import { filesOf } from "./rulebook/filesOf.js";
import { shrinkRulebook } from "./rulebook/shrinkRulebook.js";

/**
 * One rulebook of up to twenty rules with many archives of up to ten records that share it: what two engines are compared on.
 * Shrinks to one archive, then to fewer and smaller rules, then to fewer records and fields.
 * @example
 * fc.sample(differentialCase(standardModel, { archives: 3 }), { numRuns: 1, seed: 1 })[0]?.archives.length //=> 3
 */
export function differentialCase(model: Model, options: DifferentialOptions = {}): fc.Arbitrary<DifferentialCase> {
  return drawnArbitrary(
    (draw) => drawDifferentialCase(draw, model, options),
    (one) => shrink(one, model),
  );
}

function* shrink(one: DifferentialCase, model: Model): Generator<DifferentialCase> {
  const { archives, book } = one;
  if (archives.length > 1) {
    const half = Math.ceil(archives.length / 2);
    yield { ...one, archives: archives.slice(0, half) };
    yield { ...one, archives: archives.slice(half) };
    return;
  }
  for (const smaller of shrinkRulebook(book)) {
    const files = filesOf(smaller);
    const { rulebook } = parseRulebook(files, model);
    if (rulebook !== undefined) yield { ...one, book: smaller, files, rulebook };
  }
  const [archive] = archives;
  if (archive !== undefined) for (const smaller of shrinkArchive(archive)) yield { ...one, archives: [smaller] };
}
