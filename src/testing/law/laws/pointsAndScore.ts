import type { Scoring } from "../../../rulebook/index.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const pointsAndScore: LawDefinition = {
  id: "P-24",
  titles: {
    zh: "已成立分值 ≤ 分值 ≤ 上限；得分按换算点由分值推出，等级不轻于分值所在档",
    en: "Established ≤ points ≤ what the ceiling allows; score and grade follow from points",
  },
  cases: ["something fires"],
  holds: async (moment) => {
    const { scoring } = moment.rulebook;
    const { points, established, score, ledger, grade } = await moment.portrait();
    moment.met("something fires", ledger.length > 0);
    const all = ledger.reduce((total, line) => total + (line.cut === undefined ? line.points : 0), 0);
    const most = Math.max(established, Math.min(all, ceilingOf(established, scoring)));
    expectHolds(
      established >= 0 && points === most,
      `points are ${points}: established ${established}, all ${all}, allowed ${most}`,
    );
    const due = scoreOf(points, scoring.knots);
    expectHolds(score === due, `${points} points have a score of ${score}, the knots make ${due}`);
    const rank = scoring.grades.findIndex((one) => one.grade === grade);
    const least = scoring.grades.filter(({ from }) => from <= points).length - 1;
    expectHolds(
      rank < 0 || rank >= least,
      `${points} points have the grade ${grade}, the bands say ${scoring.grades[least]?.grade}`,
    );
  },
};

/** Written apart from the code under test. */
function ceilingOf(established: number, { grades, ceilingFrom }: Scoring): number {
  const first = grades.findIndex(({ grade }) => grade === ceilingFrom);
  for (const [index, { from }] of grades.entries()) if (index >= first && from > established) return from - 1;
  return Number.MAX_SAFE_INTEGER;
}

function scoreOf(points: number, knots: Scoring["knots"]): number {
  for (let index = knots.length - 1; index >= 0; index -= 1) {
    const [from, score] = knots[index] ?? [0, 0];
    if (points < from) continue;
    const [to, next] = knots[index + 1] ?? [from, score];
    return to === from ? score : score + Number((BigInt(points - from) * BigInt(next - score)) / BigInt(to - from));
  }
  return 0;
}
