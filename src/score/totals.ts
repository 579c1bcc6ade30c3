import type { Scoring } from "../rulebook/index.js";
import { ceiling } from "./ceiling.js";
import { floorsOf, gradeOf } from "./gradeOf.js";
import { rankIncidents } from "./rankIncidents.js";
import type { GradeFloor } from "./ScoreSheet.js";
import type { SettledOutcome } from "./SettledOutcome.js";
import { weighTotal } from "./weighTotal.js";

export interface Totals {
  readonly all: number;
  readonly established: number;
  readonly ceiling?: number;
  readonly points: number;
  readonly grade: string;
  readonly floors: readonly GradeFloor[];
}

/** Points and grade of a list of fired findings (design §6, `All` to `grade`). */
export function totals(findings: readonly SettledOutcome[], scoring: Scoring): Totals {
  const established = sumOf(
    findings.filter((finding) => finding.established),
    scoring,
  );
  const all = sumOf(findings, scoring);
  const most = ceiling(established, scoring);
  const points = most === undefined ? all : Math.min(all, most);
  const floors = floorsOf(findings, scoring, "lo");
  const grade = gradeOf(points, floors, scoring);
  return most === undefined
    ? { all, established, points, grade, floors }
    : { all, established, ceiling: most, points, grade, floors };
}

function sumOf(findings: readonly SettledOutcome[], { weights }: Scoring): number {
  return weighTotal(
    rankIncidents(findings).map(({ value }) => value.lo),
    weights,
  );
}
