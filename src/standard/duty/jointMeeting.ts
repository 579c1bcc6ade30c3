import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A meeting at which discipline inspection, audit, finance, compliance and personnel share what they know of a unit. */
export const jointMeeting = defineRecord("jointMeeting", {
  title: { zh: "监督联席会议", en: "Joint meeting" },
  nature: "event",
  subjects: { unitId: "unit", chairId: "cadre" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    kind: choice("类型", "Kind", {
      supervision: ["监督工作联席会议", "Supervision"],
      analysis: ["政治生态分析研判会", "Judgement of the political ecology"],
      case: ["案件会商", "Case conference"],
      rectification: ["整改推进会", "Rectification"],
    }),
    chairId: id().meta(titled("主持人", "Chair")),
    invited: z.int().meta(titled("应到部门数", "Departments invited", { unit: ["个", "departments"] })),
    attended: z.int().meta(titled("实到部门数", "Departments attending", { unit: ["个", "departments"] })),
    minutesRef: text().meta(titled("会议纪要文号", "Minutes")),
  }),
});
