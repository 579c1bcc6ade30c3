import { compileRules } from "../../src/engine/index.js";
import type { Model, View } from "../../src/model/index.js";
import type { Evaluation } from "../../src/result/index.js";
import type { Rulebook } from "../../src/rulebook/index.js";

/** The first engine's evaluation in the form of the second's: what is under test then is all that comes after. */
export function engineEvaluate<R extends string>(
  rulebook: Rulebook<R>,
  model: Model,
): (view: View) => Promise<Evaluation<R>> {
  const evaluate = compileRules(rulebook, model);
  return async (view) => evaluate(view);
}
