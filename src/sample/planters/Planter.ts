import type { Draft, RecordType, SubjectKind } from "../draft/Draft.js";
import type { Line } from "../organisation/posts.js";

/**
 * What an assessment must make of what was planted. `fires`, `silent`, `unknown`: of the rule. `mitigated`: fires at half its
 * value or less. `counted-once`: fires within an incident that another finding already stands for. `reminds`: a notice, of no points.
 */
export type Expectation = "fires" | "silent" | "unknown" | "mitigated" | "counted-once" | "reminds";

/** Figures of the peer group that a rule reads; they stand once, in the related part of the population. */
export interface PlantedPeers {
  readonly let: string;
  readonly subjects: number;
  readonly q1: string;
  readonly median: string;
  readonly q3: string;
  readonly lowerFence?: string;
  readonly upperFence: string;
}

/**
 * Plants one matter for one rule. `planted`: the rule must find it. `control`: something near that must not score.
 * `withheld`: the data that decides is left out, and the portrait must say so.
 */
export interface Planter {
  /** The rule's id; of a control its own, such as `neg-talk-routine`. */
  readonly name: string;
  readonly rule: string;
  readonly kind: "planted" | "control" | "withheld";
  readonly expect: Expectation;
  /** The kinds of subject that get it. */
  readonly subjects: readonly SubjectKind[];
  /** The line the subject must work on. */
  readonly line?: Line;
  /**
   * Record types it adds, changes or removes, and those by which what it plants is attributed, such as `tenure` where the rule
   * looks at the cadre's units: two matters meet in one archive only where these differ.
   */
  readonly touches: readonly RecordType[];
  /** Other rules that rightly find the same thing. */
  readonly also?: readonly string[];
  readonly peers?: PlantedPeers;
  /** The archive is read with a diagnostic: it carries what no archive may. */
  readonly diagnosed?: true;
  /** Plants into an archive of ordinary background; returns the key of the finding where it is known: a record, group or period. */
  readonly plant: (draft: Draft) => string | undefined;
}

type Declared = Omit<Planter, "kind" | "expect" | "subjects" | "name"> &
  Partial<Pick<Planter, "subjects" | "expect">> & { readonly name?: string };

const usual: Planter["subjects"] = ["cadre"];

/** A matter that the rule must find. */
export function plants(declared: Declared): Planter {
  return { name: declared.rule, kind: "planted", expect: "fires", subjects: usual, ...declared };
}

/** Something near a matter that must stay at 0 points. */
export function staysSilent(declared: Declared & { readonly name: string }): Planter {
  return { kind: "control", expect: "silent", subjects: usual, ...declared };
}

/** A matter whose deciding data is left out. */
export function withholds(declared: Declared & { readonly name: string }): Planter {
  return { kind: "withheld", expect: "unknown", subjects: usual, ...declared };
}
