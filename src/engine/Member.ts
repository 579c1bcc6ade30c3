import type { ViewRecord } from "../model/index.js";
import type { Truth } from "./truth.js";

/** A record that a group or a measure looks at, and how far it is settled that it belongs. */
export interface Member {
  readonly record: ViewRecord;
  readonly truth: Truth;
  /** What is missing where it only may belong. */
  readonly missing: readonly string[];
}
