import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A move from one post to another. `returnedOn` lets a sham rotation be recognised. */
export const rotation = defineRecord("rotation", {
  title: { zh: "轮岗交流", en: "Rotation" },
  nature: "event",
  subjects: { cadreId: "cadre", fromPostId: "post", toPostId: "post", unitId: "unit" },
  level: "L1",
  timeline: true,
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    fromPostId: id().meta(titled("原岗位", "From post")),
    toPostId: id().meta(titled("新岗位", "To post")),
    planId: orNone(id()).meta(titled("轮岗计划", "Rotation plan")),
    sameDuty: orNone(z.boolean()).meta(titled("岗位变动但职责未变", "Duty unchanged")),
    handoverOn: civilDate().meta(titled("交接日期", "Handed over on")),
    handoverAuditRef: text().meta(titled("交接审计文号", "Handover audit")),
    returnedOn: orNone(civilDate()).meta(titled("返岗日期", "Returned on")),
  }),
});
