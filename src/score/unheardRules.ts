import type { Evaluation } from "../result/index.js";
import type { Rule, Rulebook, Scoring } from "../rulebook/index.js";
import { gravestFloor } from "./gradeOf.js";
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

/** Base points of the highest tier a rule can reach. */
export function highestBase(rule: Rule, scoring: Pick<Scoring, "base">): number {
  return Math.max(
    ...[rule.severity.from, ...rule.severity.raise.map(({ to }) => to)].map((severity) => scoring.base[severity] ?? 0),
  );
}

/** The active rules that could score but could not run, or not over everything (design §6, `high`). */
export function unheardRules<R extends string>(
  evaluation: Evaluation<R>,
  rulebook: Rulebook<R>,
): readonly UnheardRule<R>[] {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const named = new Map(
    evaluation.outcomes.flatMap(({ rule, status, missing }) =>
      status === "notCovered" ? [[rule, missing] as const] : [],
    ),
  );
  const { scoring } = rulebook;
  return evaluation.tallies.flatMap((tally): readonly UnheardRule<R>[] => {
    const rule = rules.get(tally.rule);
    if (rule === undefined || !scores(rule, scoring) || !(tally.notCovered || tally.partial)) return [];
    const severity = Math.max(rule.severity.from, ...rule.severity.raise.map(({ to }) => to));
    const mayFloor = scoring.verification[rule.verification].established;
    return [
      {
        rule: rule.id,
        value: weightedPoints(highestBase(rule, scoring), highestPostFactor(rule, scoring)),
        floor: mayFloor ? gravestFloor(severity, scoring) : undefined,
        missing: (tally.notCovered ? named.get(rule.id) : undefined) ?? typesOf(rule),
      },
    ];
  });
}

/** Whether a rule can put a line into the ledger at all. */
export function scores(rule: Rule, scoring: Pick<Scoring, "base">): boolean {
  return rule.status === "active" && rule.kind === "finding" && highestBase(rule, scoring) > 0;
}

function highestPostFactor({ category }: Rule, { postFactor }: Scoring): number {
  if (postFactor.fact === undefined || !postFactor.categories.includes(category)) return postFactor.otherwise;
  return Math.max(postFactor.otherwise, ...Object.values(postFactor.values));
}

function typesOf({ each }: Rule): readonly string[] {
  if (each.kind === "record") return each.types;
  return each.kind === "group" ? [each.type] : [];
}
