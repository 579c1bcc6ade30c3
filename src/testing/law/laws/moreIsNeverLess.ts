import type { Portrait } from "../../../result/index.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

export const moreIsNeverLess: LawDefinition = {
  id: "P-25",
  titles: {
    zh: "发现只增不减时，分值、得分和等级不会下降",
    en: "With more findings and none the less, points, score and grade never fall",
  },
  cases: ["a finding more"],
  archives: { roles: false },
  holds: async (moment) => {
    const { raw, rulebook, model, draw } = moment;
    const before = await moment.portrait();
    const ordinary = new Set(ordinaryTypes(model));
    const choices = raw.records.filter(
      ({ type, id }) => ordinary.has(type) && before.findings.some(({ item }) => item.key === id),
    );
    if (choices.length === 0) return;
    const more = { ...draw.pick(choices), id: "MORE", incidentId: null, supersedes: null };
    const after = await moment.portrait({ ...raw, records: [...raw.records, more] });
    if (!hasAllOf(before, after)) return;
    moment.met("a finding more", after.ledger.length > before.ledger.length);
    expectHolds(
      after.points >= before.points,
      `with a finding more, points fall from ${before.points} to ${after.points}`,
    );
    expectHolds(
      after.score >= before.score,
      `with a finding more, the score falls from ${before.score} to ${after.score}`,
    );
    const rank = ({ grade }: Portrait): number => rulebook.scoring.grades.findIndex((one) => one.grade === grade);
    if (rank(after) >= 0 && rank(before) >= 0)
      expectHolds(
        rank(after) >= rank(before),
        `with a finding more, the grade becomes ${after.grade} from ${before.grade}`,
      );
  },
};

/** Whether everything that counted still does, as much and as well established. */
function hasAllOf(before: Portrait, after: Portrait): boolean {
  const established = (portrait: Portrait): ReadonlyMap<string, boolean> =>
    new Map([...portrait.findings, ...portrait.sameIncident].map((one) => [one.id, one.established]));
  const [then, now] = [established(before), established(after)];
  const values = new Map(after.ledger.map(({ incident, value }) => [incident, value ?? 0]));
  const kept = [...then].every(([id, was]) => now.has(id) && (!was || now.get(id) === true));
  const sameSeverity = before.findings.every(
    ({ id, severity }) => (after.findings.find((one) => one.id === id)?.severity ?? severity) >= severity,
  );
  return (
    kept &&
    sameSeverity &&
    before.ledger.every(({ incident, value = 0 }) => incident === undefined || (values.get(incident) ?? -1) >= value)
  );
}
