import type { Relief } from "./Relief.js";

export interface ScoreOptions {
  /** Day number. */
  readonly asOf: number;
  readonly reliefs: readonly Relief[];
}
