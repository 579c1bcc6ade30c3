import type { Audience } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";

/** Parts computed where they are asked for, in the order in which they are written. */
export const referenceParts = ["outlook", "counterfactual", "exposure", "members", "opinion"] as const;

export interface ReferenceOptions {
  /** Day numbers. */
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
  readonly include: readonly (typeof referenceParts)[number][];
  /** Of a unit: the portraits of its members, and the smallest number of people that a cell may stand for. */
  readonly members?: { readonly portraits: readonly Portrait[]; readonly threshold: number };
}
