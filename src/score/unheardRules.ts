import type { Evaluation } from "../result/index.js";
import type { Rule, Rulebook, Scoring } from "../rulebook/index.js";
import { gravestFloor } from "./gradeOf.js";
import { ruleTable } from "./ruleTable.js";
import { weightedPoints } from "./weightedPoints.js";

/** A rule that may have more to say than the archive lets it: not covered, or over a record type that is not complete. */
export interface UnheardRule<R extends string = string> {
  readonly rule: R;
  /** The most one finding of it could be worth. */
  readonly value: number;
  readonly floor: string | undefined;
  /** Facts or record types that stand in its way, code point order. */
  readonly missing: readonly string[];
}

/** The active rules that could score but could not run, or not over everything (design §6, `high`). */
export function unheardRules<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
): readonly UnheardRule<R>[] {
  const waiting = evaluation.tallies.filter(({ notCovered, partial }) => notCovered || partial);
  if (waiting.length === 0) return [];
  const { byId, weights } = ruleTable(rulebook);
  const named = new Map(
    evaluation.outcomes.flatMap(({ rule, status, missing }) =>
      status === "notCovered" ? [[rule, missing] as const] : [],
    ),
  );
  const { scoring } = rulebook;
  return waiting.flatMap((tally): readonly UnheardRule<R>[] => {
    const rule = byId.get(tally.rule);
    const weight = weights.get(tally.rule);
    if (rule === undefined || weight === undefined) return [];
    const severity = Math.max(rule.severity.from, ...rule.severity.raise.map(({ to }) => to));
    const mayFloor = scoring.verification[rule.verification].established;
    return [
      {
        rule: tally.rule,
        value: weightedPoints(weight, highestPostFactor(rule, scoring)),
        floor: mayFloor ? gravestFloor(severity, scoring) : undefined,
        missing: (tally.notCovered ? named.get(tally.rule) : undefined) ?? typesOf(rule),
      },
    ];
  });
}

function highestPostFactor({ category }: Rule, { postFactor }: Scoring): number {
  if (postFactor.fact === undefined || !postFactor.categories.includes(category)) return postFactor.otherwise;
  return Math.max(postFactor.otherwise, ...Object.values(postFactor.values));
}

function typesOf({ each }: Rule): readonly string[] {
  if (each.kind === "record") return each.types;
  return each.kind === "group" ? [each.type] : [];
}
