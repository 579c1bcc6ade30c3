import type { View } from "../model/index.js";
import type { Evaluation } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import type { ScoreSheet, SettledOutcome } from "../score/index.js";

/** One view, evaluated and scored: what all sections of a portrait are written from. */
export interface Reading<R extends string = string> {
  readonly view: View;
  readonly rulebook: Rulebook<R>;
  /** Rules of the rulebook by id. */
  readonly rules: ReadonlyMap<string, Rule<R>>;
  readonly evaluation: Evaluation<R>;
  readonly sheet: ScoreSheet<R>;
  /** Fired findings of shadow rules. */
  readonly shadow: readonly SettledOutcome<R>[];
}
