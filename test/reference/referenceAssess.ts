import type { Archive, AssessOptions, Model, Portrait, Rulebook } from "../../src/index.js";
import { parseCivilDate } from "../../src/kernel/index.js";
import { compileReference } from "../../src/reference/index.js";
import { referencePortrait } from "../../src/reference/portrait/referencePortrait.js";

/** The whole second road with the options of the first: what a law takes as its second engine. */
export function referenceAssess(
  rulebook: Rulebook,
  model: Model,
): (archive: Archive, options: AssessOptions) => Promise<Portrait> {
  const evaluate = compileReference(rulebook, model);
  return (archive, { asOf, knownAt = asOf, audience, include = [] }) =>
    referencePortrait(
      archive,
      model,
      rulebook,
      { asOf: dayOf(asOf), knownAt: dayOf(knownAt), audience, include },
      evaluate,
    );
}

function dayOf(text: string): number {
  return parseCivilDate(text)?.first ?? Number.NaN;
}
