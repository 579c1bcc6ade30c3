import type { Condition } from "../../../rulebook/index.js";
import { askJsonRulesEngine, type Sides, type Verdict } from "./askJsonRulesEngine.js";
import { type Node, type NormalForm, normalForm } from "./normalForm.js";

/** A condition to be put to json-rules-engine, with the answers that it has given. */
export interface Question {
  readonly form: NormalForm;
  readonly ask: (sides: readonly Sides[]) => Promise<Verdict>;
  /**
   * By the pattern of truths of the leaves. BECAUSE: what json-rules-engine makes of a condition depends on nothing else, so
   * one pattern is put to it once, and not for every record of every archive.
   */
  readonly answers: Map<string, Verdict>;
  /** What stands in until the answer is there: everything open. */
  readonly unanswered: Verdict;
}

/** More patterns than a rulebook meets in practice; so many are forgotten again, to bound the memory. */
export const mostPatterns = 10_000;

export function makeQuestion(condition: Condition): Question {
  const form = normalForm(condition);
  return { form, ask: askJsonRulesEngine(form), answers: new Map(), unanswered: everythingOpen(form.root) };
}

function everythingOpen(node: Node): Verdict {
  return { truth: "unknown", arms: node.is === "leaf" ? [] : node.arms.map(everythingOpen) };
}
