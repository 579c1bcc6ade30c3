import type { Audience } from "../model/index.js";

/** Parts of a portrait that cost more and are computed where they are asked for, in the order in which they are written. */
export const includable = ["outlook", "counterfactual", "exposure", "opinion"] as const;
export type Includable = (typeof includable)[number];

export interface AssessOptions {
  /** The day assessed, `2025-06-30`. There is no default: a portrait never depends on a clock. */
  readonly asOf: string;
  /** Who will read it. There is no default: everything is computed from what this audience may see. */
  readonly audience: Audience;
  /** What had been recorded by this day is known; `asOf` where not given. */
  readonly knownAt?: string;
  readonly include?: readonly Includable[];
}
