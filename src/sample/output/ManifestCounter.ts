import type { SubjectKind } from "../draft/Draft.js";
import { sampleAsOf } from "../draft/sampleDays.js";
import type { Planter } from "../planters/Planter.js";
import type { SampleArchive, SampleOptions } from "./sampleArchives.js";

/** `sample.json`: what a population is made of. */
export interface SampleManifest {
  readonly format: "integrity-sample/1";
  readonly size: number;
  readonly seed: number;
  /** The day and the audience for which the truth holds. */
  readonly asOf: string;
  readonly audience: "dic";
  readonly archives: Readonly<Record<SubjectKind, number>>;
  readonly matters: Readonly<Record<Planter["kind"], number>>;
}

/** Counts a population while it is written. */
export class ManifestCounter {
  readonly #archives: Record<SubjectKind, number> = { cadre: 0, post: 0, unit: 0 };
  readonly #matters: Record<Planter["kind"], number> = { planted: 0, control: 0, withheld: 0 };

  add({ kind, truth }: SampleArchive): void {
    this.#archives[kind] += 1;
    for (const one of truth) this.#matters[one.kind] += 1;
  }

  manifest({ size, seed }: Pick<SampleOptions, "size" | "seed">): SampleManifest {
    return {
      format: "integrity-sample/1",
      size,
      seed,
      asOf: sampleAsOf,
      audience: "dic",
      archives: this.#archives,
      matters: this.#matters,
    };
  }
}
