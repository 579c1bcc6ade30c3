import { z } from "zod";
import { defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { educationKind } from "../fields/educationKind.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A session of study or training, or a test. Only a test has a score. */
export const education = defineRecord("education", {
  title: { zh: "廉洁教育", en: "Education" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    kind: choice("形式", "Kind", educationKind),
    activityId: orNone(id()).meta(titled("所属活动", "Activity")),
    caseId: orNone(id()).meta(titled("所用案例", "Case")),
    hours: z.int().meta(titled("学时", "Hours", { unit: ["学时", "hours"] })),
    attended: z.boolean().meta(titled("参加", "Attended")),
    excused: z.boolean().meta(titled("经批准请假", "Excused")),
    score: z.int().meta(titled("得分", "Score")),
    passMark: z.int().meta(titled("合格分", "Pass mark")),
  }),
});
