import { expect } from "vitest";
import { compileRules } from "../../../src/engine/index.js";
import { compileReference } from "../../../src/reference/index.js";
import type { Outcome } from "../../../src/result/index.js";
import { engineModel } from "../../engine/engineModel.js";
import { type Given, rulebookOf, viewOf } from "../../engine/evaluate.js";

/** The outcomes of one rule, by its body, in which both engines agree. */
export async function saysOf(body: string, given: Given): Promise<readonly Outcome[]> {
  const rulebook = rulebookOf({ r: body });
  const view = viewOf(given);
  const evaluation = await compileReference(rulebook, engineModel)(view);
  expect(compileRules(rulebook, engineModel)(view)).toEqual(evaluation);
  return evaluation.outcomes;
}
