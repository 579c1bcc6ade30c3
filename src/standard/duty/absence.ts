import { z } from "zod";
import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Days away from the post; `occurredOn` is the first. What was not reported or not excused is stated as such. */
export const absence = defineRecord("absence", {
  title: { zh: "缺勤与外出", en: "Absence" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    kind: choice("类型", "Kind", {
      "official-trip": ["公务外出", "Official trip"],
      training: ["学习培训", "Training"],
      "annual-leave": ["年休假", "Annual leave"],
      "sick-leave": ["病假", "Sick leave"],
      "family-leave": ["婚产育儿等假", "Family leave"],
      "personal-leave": ["事假", "Personal leave"],
      unknown: ["事由不明", "Reason not given"],
    }),
    absentFrom: civilDate().meta(titled("离岗日期", "First day away")),
    absentTo: orNone(civilDate()).meta(titled("返岗前一日", "Last day away")),
    workingDays: z.int().meta(titled("工作日数", "Working days", { unit: ["个工作日", "working days"] })),
    reported: z.boolean().meta(titled("已报备", "Reported")),
    excused: z.boolean().meta(titled("经批准", "Excused")),
    approvedRef: text().meta(titled("批准文号", "Approval")),
  }),
});
