import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An inspection of a unit by a team, dated by its report. Its findings are `controlFinding` records. */
export const inspection = defineRecord("inspection", {
  title: { zh: "巡察与监督检查", en: "Inspection" },
  nature: { kind: "event", on: "reportOn" },
  subjects: { unitId: "unit" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    inspectionId: id().meta(titled("检查编号", "Inspection")),
    teamId: orNone(id()).meta(titled("检查组", "Team")),
    kind: choice("类型", "Kind", {
      routine: ["常规巡察", "Routine tour"],
      special: ["专项巡察", "Special tour"],
      "look-back": ["巡察“回头看”", "Look back"],
      discipline: ["纪检监督检查", "Discipline inspection"],
      compliance: ["合规检查", "Compliance check"],
      regulator: ["监管检查", "Regulator's check"],
    }),
    startedOn: civilDate().meta(titled("开始日期", "Started on")),
    reportOn: civilDate().meta(titled("报告日期", "Report on")),
    feedbackOn: orNone(civilDate()).meta(titled("反馈日期", "Feedback on")),
    problems: z.int().meta(titled("发现问题数", "Problems found", { unit: ["个", "problems"] })),
    reportRef: text().meta(titled("报告文号", "Report")),
  }),
});
