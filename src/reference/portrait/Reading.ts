import type { View } from "../../model/index.js";
import type { Evaluation, Outcome } from "../../result/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";
import type { Account } from "../score/Account.js";
import type { Weighed } from "../score/Weighed.js";

/** One day of one archive, evaluated and accounted for. */
export interface Reading<R extends string = string> {
  readonly view: View;
  /** Without the rules of the musts of an opinion. */
  readonly rulebook: Rulebook<R>;
  readonly rules: ReadonlyMap<string, Rule<R>>;
  readonly evaluation: Evaluation<R>;
  readonly account: Account<R>;
  /** What the rules say by which the musts of an opinion are known. */
  readonly musts: readonly Outcome<R>[];
  /** What fires of the rules that are only tried out. */
  readonly shadow: readonly Weighed<R>[];
}
