import type { Rule } from "../../rulebook/index.js";
import type { Hint } from "./hints/findHints.js";
import type { Requirement } from "./Requirement.js";

/** What the examples of one rule, and the archive tests, show of its parts. */
export interface RuleCoverage {
  readonly rule: Rule;
  readonly requirements: readonly Requirement[];
  /** Asked for and not seen. */
  readonly open: readonly Requirement[];
  /** Where they were asked for: changes to an example that would show what is open. */
  readonly hints: ReadonlyMap<Requirement, Hint>;
}
