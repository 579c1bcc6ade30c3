import type { Audience } from "../../model/index.js";

export interface ReferenceOptions {
  /** Day numbers. */
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
  /** Parts computed where they are asked for, in the order in which they are written. */
  readonly include: readonly ("outlook" | "counterfactual")[];
}
