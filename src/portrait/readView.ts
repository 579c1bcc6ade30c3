import type { View } from "../model/index.js";
import type { Evaluation } from "../result/index.js";
import type { Rule, Rulebook } from "../rulebook/index.js";
import { type Relief, scoreEvaluation, settleOutcomes, standingAfterReview } from "../score/index.js";
import type { Reading } from "./Reading.js";

/** Scores the evaluation of a view, for the audience of the view. */
export function readView<R extends string>(
  view: View,
  evaluated: Evaluation<R>,
  rulebook: Rulebook<R>,
  rules: ReadonlyMap<string, Rule<R>>,
): Reading<R> {
  const options = { asOf: view.asOf, reliefs: reliefsOf(view) };
  const evaluation = view.audience === "subject" ? withoutDetections(evaluated, rules, options) : evaluated;
  return {
    view,
    rulebook,
    rules,
    evaluation,
    sheet: scoreEvaluation(evaluation, rulebook, options),
    shadow: settleOutcomes(evaluation, rulebook, options, "shadow").filter(
      ({ outcome, rule }) => outcome.status === "fires" && rule.kind === "finding",
    ),
  };
}

/** A dismissal may name an older version of a record: it holds for the version that replaced it. */
function reliefsOf({ reliefs, records }: View): readonly Relief[] {
  if (!reliefs.some(({ kind }) => kind === "dismissal")) return reliefs;
  const newest = new Map(
    [...records.values()].flat().flatMap(({ id, lineage }) => lineage.map((older) => [older, id] as const)),
  );
  return reliefs.map((relief) =>
    relief.kind === "dismissal" ? { ...relief, key: newest.get(relief.key) ?? relief.key } : relief,
  );
}

/** LAW: nobody is shown detections about themselves before a human has reviewed them; they are gone before anything is scored. */
function withoutDetections<R extends string>(
  evaluation: Evaluation<R>,
  rules: ReadonlyMap<string, Rule<R>>,
  options: { readonly asOf: number; readonly reliefs: readonly Relief[] },
): Evaluation<R> {
  const outcomes = evaluation.outcomes.filter((outcome) => {
    if (outcome.status !== "fires" && outcome.status !== "excepted") return true;
    const kind = rules.get(outcome.rule)?.kind;
    if (kind !== "finding" && kind !== "gate") return true;
    return standingAfterReview(outcome, options).standing !== "detected";
  });
  return { ...evaluation, outcomes };
}
