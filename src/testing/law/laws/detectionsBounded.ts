import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const detectionsBounded: LawDefinition = {
  id: "P-30",
  titles: {
    zh: "仅凭未经复核的系统发现，再多也到不了规定的等级",
    en: "Unreviewed detections alone, however many, never reach the grade they must not",
  },
  cases: ["a detection counts"],
  archives: { roles: false, unestablished: 0 },
  holds: async (moment) => {
    const { raw, rulebook, draw } = moment;
    const { grades, ceilingFrom } = rulebook.scoring;
    const detected = raw.records.map((one) => ({ ...one, verification: "detected", incidentId: null }));
    const copies = detected.flatMap((one) =>
      Array.from({ length: draw.integer(0, 6) }, (_, index) => ({
        ...one,
        id: `${one.id}-${index}`,
        supersedes: null,
      })),
    );
    const portrait = await moment.portrait({ ...raw, records: [...detected, ...copies] });
    moment.met(
      "a detection counts",
      portrait.findings.some(({ standing }) => standing === "detected"),
    );
    for (const { id, standing, established } of [...portrait.findings, ...portrait.sameIncident])
      expectHolds(!established || standing !== "detected", `${id} is a detection and said to be established`);
    const own = new Set(portrait.findings.filter(({ established }) => established).map(({ id }) => id));
    // What the rule finds by itself of the subject, and not of a record, may be established.
    if (own.size > 0) return;
    const limit = grades.findIndex(({ grade }) => grade === ceilingFrom);
    expectHolds(portrait.established === 0, `detections alone establish ${portrait.established}`);
    expectHolds(
      portrait.points < (grades[limit]?.from ?? Number.MAX_SAFE_INTEGER),
      `detections alone come to ${portrait.points} points, grade ${ceilingFrom} begins at ${grades[limit]?.from}`,
    );
    expectHolds(
      grades.findIndex(({ grade }) => grade === portrait.grade) < limit,
      `detections alone have the grade ${portrait.grade}`,
    );
  },
};
