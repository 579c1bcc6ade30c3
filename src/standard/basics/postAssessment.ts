import { z } from "zod";
import { defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { riskLevel } from "../fields/riskLevel.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * One assessment of a post's integrity risk; the post's profile bears the newest level. It never depends on who sits in the
 * post.
 */
export const postAssessment = defineRecord("postAssessment", {
  title: { zh: "岗位风险评定", en: "Assessment of a post" },
  nature: "event",
  subjects: { postId: "post", unitId: "unit" },
  level: "L1",
  fields: () => ({
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    trigger: choice("评定原因", "Occasion", {
      yearly: ["年度评定", "Yearly"],
      "after-case": ["案件后复评", "After a case"],
      "after-audit": ["审计后复评", "After an audit"],
      reorganisation: ["机构调整", "Reorganisation"],
      "new-post": ["新设岗位", "New post"],
    }),
    assessedLevel: choice("评定等级", "Level assessed", riskLevel),
    inherentScore: z.int().min(1).max(25).meta(titled("固有风险值", "Inherent score")),
    residualScore: z.int().min(1).max(25).meta(titled("剩余风险值", "Residual score")),
    assessedBy: text().meta(titled("评定部门", "Assessed by")),
    approvedRef: orNone(text()).meta(titled("批准文号", "Approval")),
  }),
});
