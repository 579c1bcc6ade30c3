import { z } from "zod";
import { defineRecord, text, titled } from "../../model/index.js";
import { choices } from "../fields/choices.js";
import { controls } from "../fields/controls.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A step of a post at which power can be abused. Likelihood and impact run from 1 to 5; `controlEffect` is how many points
 * of the grid the controls in place take off, as the assessor judged.
 */
export const riskPoint = defineRecord("riskPoint", {
  title: { zh: "岗位廉洁风险点", en: "Risk point" },
  nature: "state",
  subjects: { postId: "post", unitId: "unit" },
  level: "L1",
  role: {
    name: "hazard",
    facts: {
      post: "postId",
      step: "step",
      description: "description",
      likelihood: "likelihood",
      impact: "impact",
      inherentScore: "inherentScore",
      inherentLevel: "inherentLevel",
      residualScore: "residualScore",
      residualLevel: "residualLevel",
      required: "controls",
      present: "presentControls",
      missing: "missingControls",
    },
  },
  fields: () => ({
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    step: text().meta(titled("业务环节", "Step")),
    description: text().meta(titled("风险表现", "Description")),
    likelihood: z.int().min(1).max(5).meta(titled("可能性", "Likelihood")),
    impact: z.int().min(1).max(5).meta(titled("影响程度", "Impact")),
    controls: choices("应有控制措施", "Controls", controls),
    presentControls: choices("已有控制措施", "Controls in place", controls),
    controlEffect: z.int().min(0).max(24).meta(titled("控制效果", "Control effect")),
  }),
});
