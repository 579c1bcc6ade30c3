import type { Audience } from "../../model/index.js";

/** Parts computed where they are asked for, in the order in which they are written. */
export const referenceParts = ["outlook", "counterfactual", "exposure"] as const;

export interface ReferenceOptions {
  /** Day numbers. */
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
  readonly include: readonly (typeof referenceParts)[number][];
}
