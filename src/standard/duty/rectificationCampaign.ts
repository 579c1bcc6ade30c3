import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { choices } from "../fields/choices.js";
import { orNone } from "../fields/orNone.js";
import { rectificationAspect } from "../fields/rectificationAspect.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A campaign of special rectification in a unit; its items are `rectificationItem` records that bear the same campaign key. */
export const rectificationCampaign = defineRecord("rectificationCampaign", {
  title: { zh: "专项整治", en: "Special rectification campaign" },
  nature: "state",
  subjects: { unitId: "unit", leaderId: "cadre" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    campaign: text().meta(titled("专项", "Campaign")),
    aspects: choices("方面", "Aspects", rectificationAspect),
    leaderId: id().meta(titled("牵头领导", "Leader")),
    stage: choice("阶段", "Stage", {
      launch: ["动员部署", "Launch"],
      "self-check": ["自查自纠", "Self-check"],
      inspection: ["监督检查", "Inspection"],
      rectification: ["集中整改", "Rectification"],
      closed: ["总结验收", "Closed"],
    }),
    planRef: text().meta(titled("方案文号", "Plan")),
    problems: orNone(z.int()).meta(titled("查摆问题数", "Problems found", { unit: ["个", "problems"] })),
    closedOn: orNone(civilDate()).meta(titled("验收日期", "Closed on")),
    summaryRef: orNone(text()).meta(titled("总结文号", "Summary")),
  }),
});
