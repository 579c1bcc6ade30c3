import type { Scoring } from "../rulebook/index.js";
import { ceiling } from "./ceiling.js";
import { gradeOf, gradeRank } from "./gradeOf.js";
import { byWeight } from "./rankIncidents.js";
import type { SettledOutcome } from "./SettledOutcome.js";
import type { Totals } from "./totals.js";
import { weightedPoints } from "./weightedPoints.js";

export interface CounterfactualOptions {
  readonly scoring: Scoring;
  /** Findings whose resolution is thinkable. */
  readonly candidates: readonly SettledOutcome[];
  /** Totals of the assessment without these findings. */
  readonly scoreWithout: (findings: ReadonlySet<string>) => Totals;
  /** Assessments that may be spent on one target; a target not settled within is left out, never guessed. */
  readonly effort: number;
  /** Sets listed for one target, at most. */
  readonly most: number;
}

export interface CounterfactualTarget {
  readonly target: string;
  readonly sets: readonly (readonly string[])[];
}

/**
 * For each grade milder than today's, the nearest first: the smallest sets of findings whose resolution brings the grade
 * there or below. All sets of a target have the same size, so that no part of one would do; no sets: no resolution helps.
 * SEE: design §6, `Counterfactual`.
 */
export function counterfactual(options: CounterfactualOptions): readonly CounterfactualTarget[] {
  const { scoring } = options;
  const today = gradeRank(options.scoreWithout(new Set()).grade, scoring);
  const candidates = [...options.candidates].sort(byWeight);
  const milder = scoring.grades.slice(0, Math.max(0, today)).reverse();
  return milder.flatMap(({ grade }) => {
    const sets = smallestSets(gradeRank(grade, scoring), { ...options, candidates });
    return sets === undefined ? [] : [{ target: grade, sets }];
  });
}

/** Sets of one, then of two, … until some reach the target. `undefined` where the effort ran out before. */
function smallestSets(target: number, options: CounterfactualOptions): readonly (readonly string[])[] | undefined {
  const { scoring, candidates } = options;
  let effort = options.effort;
  let exhausted = false;
  const found: string[][] = [];
  const without = (ids: ReadonlySet<string>): Totals => {
    effort -= 1;
    return options.scoreWithout(ids);
  };
  const reaches = (sums: Totals): boolean => gradeRank(sums.grade, scoring) <= target;
  const extend = (chosen: readonly string[], sums: Totals, next: number, left: number): void => {
    if (exhausted || found.length >= options.most) return;
    if (left === 0) {
      if (reaches(sums)) found.push([...chosen]);
      return;
    }
    if (!mayReach(sums, next, left)) return;
    for (let index = next; index <= candidates.length - left; index += 1) {
      const id = candidates[index]?.outcome.id;
      if (id === undefined) return;
      if (effort <= 0) {
        exhausted = true;
        return;
      }
      const larger = [...chosen, id];
      extend(larger, without(new Set(larger)), index + 1, left - 1);
    }
  };
  /** The most that `left` more resolutions can do: take their full values off and forget all floors. */
  const mayReach = (sums: Totals, next: number, left: number): boolean => {
    const values = candidates
      .slice(next, next + left)
      .map(({ value }) => weightedPoints(value.lo, scoring.weights[0] ?? 0));
    // Each rank is rounded down on its own: the sum may drop by as many milli-points more as there are ranks.
    const drop = values.reduce((sum, value) => sum + value + 1, scoring.weights.length);
    const established = Math.max(0, sums.established - drop);
    const most = ceiling(established, scoring);
    const all = Math.max(0, sums.all - drop);
    return gradeRank(gradeOf(most === undefined ? all : Math.min(all, most), [], scoring), scoring) <= target;
  };

  if (!reaches(without(new Set(candidates.map(({ outcome }) => outcome.id))))) return [];
  const whole = without(new Set());
  for (let size = 1; size <= candidates.length && found.length === 0 && !exhausted; size += 1)
    extend([], whole, 0, size);
  // A search that broke off among sets of one size may have missed some, but those found are still smallest.
  return found.length === 0 && exhausted ? undefined : found;
}
