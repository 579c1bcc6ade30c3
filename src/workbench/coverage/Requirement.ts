import type { Sight } from "../../engine/index.js";
import type { Localized, SourcePlace } from "../../kernel/index.js";
import type { Leaf } from "../../rulebook/index.js";

/** One thing that the examples of a rule have to show of one of its parts. */
export interface Requirement {
  /** The object that stands for the part in the rulebook. */
  readonly part: object;
  readonly sight: Sight;
  /** Which part of the rule: `when`, `except.kept-with-approval`, `let.talks.where`. */
  readonly section: string;
  /** The part as the author wrote it, on one line. */
  readonly text: string;
  readonly place: SourcePlace;
  readonly leaf?: Leaf;
  /** Why the model or the language rules it out. */
  readonly excused?: Localized;
}
