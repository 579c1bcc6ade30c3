import type { Scoring } from "../rulebook/index.js";

/**
 * The most points that detections may lift a subject to whose established findings alone come to `established`: one
 * milli-point under the next grade they must not carry to; `undefined` above the last.
 * SEE: design §6, `ceiling`. LAW: unreviewed detections never carry a grade to C or D.
 * @example
 * ceiling(5000, { ceilingFrom: "C", grades: [{ grade: "C", from: 42000, title: { zh: "", en: "" }, colour: { zh: "", en: "" }, followUp: { zh: "", en: "" } }] }) //=> 41999
 */
export function ceiling(established: number, scoring: Pick<Scoring, "grades" | "ceilingFrom">): number | undefined {
  const first = scoring.grades.findIndex(({ grade }) => grade === scoring.ceilingFrom);
  const next = scoring.grades.find(({ from }, index) => index >= first && from > established);
  return next === undefined ? undefined : next.from - 1;
}
