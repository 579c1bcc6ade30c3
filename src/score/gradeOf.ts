import type { Scoring } from "../rulebook/index.js";
import type { GradeFloor } from "./ScoreSheet.js";
import type { SettledOutcome } from "./SettledOutcome.js";

type GradeTable = Pick<Scoring, "grades">;

/** The graver of what the points give and what the floors demand (design §6, `grade`). */
export function gradeOf(points: number, floors: readonly GradeFloor[], table: GradeTable): string {
  const byPoints = table.grades.findLastIndex(({ from }) => from <= points);
  const rank = Math.max(byPoints, ...floors.map(({ grade }) => gradeRank(grade, table)));
  return table.grades[rank]?.grade ?? "";
}

/** Place of a grade in the table, 0 the mildest. */
export function gradeRank(grade: string, table: GradeTable): number {
  return table.grades.findIndex((one) => one.grade === grade);
}

/** The floors that established findings set: each finding of a value above 0 the gravest grade its severity reaches. */
export function floorsOf(
  findings: readonly SettledOutcome[],
  scoring: Pick<Scoring, "grades" | "floors">,
  side: "lo" | "hi",
): readonly GradeFloor[] {
  return findings.flatMap((finding): readonly GradeFloor[] => {
    const counts = side === "lo" ? finding.established : finding.mayBeEstablished;
    if (!counts || finding.value[side] === 0) return [];
    const grade = gravestFloor(finding.severity[side], scoring);
    return grade === undefined ? [] : [{ grade, finding: finding.outcome.id }];
  });
}

/** The gravest grade that a severity demands at least. */
export function gravestFloor(severity: number, scoring: Pick<Scoring, "grades" | "floors">): string | undefined {
  const reached = scoring.floors
    .filter((floor) => floor.severity <= severity)
    .map(({ grade }) => gradeRank(grade, scoring));
  return reached.length === 0 ? undefined : scoring.grades[Math.max(...reached)]?.grade;
}
