import type { Standing } from "../kernel/index.js";
import type { Bounds, Outcome, ReviewMark } from "../result/index.js";
import type { Rule } from "../rulebook/index.js";

/** The factors of a value, each an interval where something in it is unknown. Base in milli-points, the others per mille. */
export interface FactorBounds {
  readonly base: Bounds;
  readonly verification: Bounds;
  readonly decay: Bounds;
  readonly post: Bounds;
  readonly mitigation: Bounds;
}

/** What the sanctions of its incident make of a finding. `unknown`: they may run or be over. */
export type Governing = "none" | "in-force" | "over" | "unknown";

/** An outcome with all that scoring decides about it alone: review, incident, sanctions, factors, value. */
export interface SettledOutcome<R extends string = string> {
  readonly outcome: Outcome<R>;
  readonly rule: Rule<R>;
  /** The latest review, or the dismissal that reached this audience as a relief. */
  readonly review: ReviewMark | null;
  /** After the review. */
  readonly standing: Standing | "unknown";
  /** Its standing counts as established in the rulebook. */
  readonly established: boolean;
  /** With an unknown standing it may turn out to be. */
  readonly mayBeEstablished: boolean;
  /** The incident as printed. */
  readonly incident: string;
  /** The incident as grouped: an incident id given by an archive never meets a made-up one. */
  readonly incidentKey: string;
  readonly governing: Governing;
  /** After the cap of mitigation. */
  readonly severity: Bounds;
  readonly factors: FactorBounds;
  readonly value: Bounds;
}
