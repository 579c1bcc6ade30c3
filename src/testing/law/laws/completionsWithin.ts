import type { RawRecord } from "../../archive/RawArchive.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

export const completionsWithin: LawDefinition = {
  id: "P-20",
  titles: {
    zh: "无论缺失的字段补成什么，分值和等级都落在给出的区间内",
    en: "Whatever the missing fields turn out to be, points and grade lie within the interval given",
  },
  cases: ["an interval that is wide", "points that move"],
  archives: { missing: 0.2, partlyKnown: 0, loaded: 0, withdrawn: 0, corrected: 0, late: 0, roles: false },
  // What a missing fact makes one matter or several is a law of its own.
  speaksOf: ({ rules }) => rules.every(({ matter }) => matter === undefined),
  rules: { without: ["matter"] },
  holds: async (moment) => {
    const { raw, world, draw, rulebook, model } = moment;
    const ordinary = new Set(ordinaryTypes(model));
    const filled = raw.records.map((record): RawRecord => {
      const plan = world.plans.get(record.type);
      if (plan === undefined || !ordinary.has(record.type)) return record;
      const more: Record<string, unknown> = {};
      for (const { name, draw: value } of plan.fields) {
        const fact = plan.definition.facts.get(name);
        if (fact === undefined || fact.envelope || fact.absentMeansNone || record[name] !== undefined) continue;
        const drawn = value(draw, world.pools.asOf - 100);
        if (drawn !== undefined) more[name] = drawn;
      }
      return { ...record, ...more };
    });
    const before = await moment.portrait();
    const after = await moment.portrait({ ...raw, records: filled });
    const { low, high } = before.interval;
    moment.met("an interval that is wide", high.points > low.points);
    moment.met("points that move", after.points !== before.points);
    expectHolds(low.points <= after.points, `points fall to ${after.points}, below the low of ${low.points}`);
    expectHolds(after.points <= high.points, `points rise to ${after.points}, above the high of ${high.points}`);
    const rank = (grade: string): number => rulebook.scoring.grades.findIndex((one) => one.grade === grade);
    expectHolds(
      rank(after.grade) <= rank(high.grade),
      `the grade becomes ${after.grade}, worse than the high of ${high.grade}`,
    );
  },
};
