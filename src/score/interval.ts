import type { Scoring } from "../rulebook/index.js";
import { floorsOf, gradeOf } from "./gradeOf.js";
import type { GradedPoints, ScoreSheet } from "./ScoreSheet.js";
import type { SettledOutcome } from "./SettledOutcome.js";
import type { Totals } from "./totals.js";
import type { UnheardRule } from "./unheardRules.js";
import { weighTotal } from "./weighTotal.js";

/** All that may count: fired findings, those that may fire, and rules that could not run. */
export interface MayCount<R extends string = string> {
  readonly fired: readonly SettledOutcome<R>[];
  readonly unknown: readonly SettledOutcome<R>[];
  readonly unheard: readonly UnheardRule<R>[];
}

/**
 * Between which points and grades the truth lies once everything missing is filled in without any relief (design §6).
 * LAW: unknown is not clean.
 */
export function interval(may: MayCount, sums: Totals, scoring: Scoring): ScoreSheet["interval"] {
  const low: GradedPoints = { points: sums.established, grade: gradeOf(sums.established, sums.floors, scoring) };
  const points = highPoints(may, scoring);
  const floors = [
    ...floorsOf([...may.fired, ...may.unknown], scoring, "hi"),
    ...may.unheard.flatMap(({ rule, floor }) => (floor === undefined ? [] : [{ grade: floor, finding: rule }])),
  ];
  const high: GradedPoints = { points, grade: gradeOf(points, floors, scoring) };
  return { low, high, stable: low.grade === high.grade };
}

/** The points if everything unknown turned out at its worst. `known` names a fact to be taken as known and harmless. */
export function highPoints(may: MayCount, { weights }: Scoring, known?: string): number {
  const hangsOn = (missing: readonly string[]): boolean => known !== undefined && missing.includes(known);
  const incidents = new Map<string, number>();
  const raise = (key: string, value: number): void => {
    if (value > (incidents.get(key) ?? 0)) incidents.set(key, value);
  };
  for (const { incidentKey, value, outcome } of may.fired)
    raise(incidentKey, hangsOn(outcome.missing) ? value.lo : value.hi);
  for (const { incidentKey, value, outcome } of may.unknown)
    if (!hangsOn(outcome.missing)) raise(incidentKey, value.hi);
  const unheard = may.unheard.filter(({ missing }) => !hangsOn(missing)).map(({ value }) => value);
  return weighTotal([...incidents.values(), ...unheard], weights);
}
