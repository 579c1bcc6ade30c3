import type { SubjectKind } from "../draft/Draft.js";
import { fewestUnits } from "../organisation/units.js";
import { makePlan } from "../plan/plan.js";
import { standardPlanters } from "../planters/index.gen.js";
import type { Planter } from "../planters/Planter.js";
import { makeSubject } from "./makeSubject.js";
import { placeOf } from "./placeOf.js";
import type { Truth } from "./Truth.js";
import { unitsAmong } from "./unitsAmong.js";

export interface SampleOptions {
  /** How many archives, at least 1. */
  readonly size: number;
  /** A whole number of 32 bits: the same seed gives the same bytes. */
  readonly seed: number;
  /** Index of the first archive to make, from 0: any part of a population can be made without the rest. */
  readonly from?: number;
  readonly planters?: readonly Planter[];
}

export interface SampleArchive {
  readonly kind: SubjectKind;
  /** An archive file (`integrity-archive/1`) as plain data. */
  readonly archive: Readonly<Record<string, unknown>>;
  /** What was planted into it; empty for ordinary background. */
  readonly truth: readonly Truth[];
}

/**
 * The archives of a population, one after another; none is held. Each is derived from the seed and its own index.
 * @example
 * [...sampleArchives({ size: 2, seed: 1 })].map(({ archive }) => archive["format"]).join() //=> "integrity-archive/1,integrity-archive/1"
 */
export function* sampleArchives(options: SampleOptions): Generator<SampleArchive> {
  const { size, seed, from = 0, planters = standardPlanters } = options;
  const plan = makePlan(seed, planters);
  const units = Math.max(fewestUnits, unitsAmong(size));
  for (let index = from; index < size; index += 1) {
    const place = placeOf(index);
    const planted = plan(place.kind, place.number);
    const line = planted.find((one) => one.line !== undefined)?.line;
    const draft = makeSubject(seed, place, units, line);
    const { kind, id } = draft.subject;
    const truth = planted.map((planter): Truth => {
      const key = planter.plant(draft);
      return {
        subject: { kind, id },
        planter: planter.name,
        kind: planter.kind,
        rule: planter.rule,
        expect: planter.expect,
        ...(key === undefined ? {} : { finding: `${planter.rule}/${key}` }),
        ...(planter.also === undefined ? {} : { also: planter.also }),
        ...(planter.diagnosed === undefined ? {} : { diagnosed: true }),
      };
    });
    yield { kind, archive: draft.toArchive(), truth };
  }
}
