import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A move that is due; `occurredOn` is the day it was planned. `completedOn` or an approved deferral ends it. */
export const rotationPlan = defineRecord("rotationPlan", {
  title: { zh: "轮岗计划", en: "Rotation plan" },
  nature: "event",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    year: z.int().meta(titled("计划年度", "Year of the plan")),
    dueOn: civilDate().meta(titled("到期日期", "Due on")),
    plannedPostId: orNone(id()).meta(titled("拟任岗位", "Planned post")),
    completedOn: orNone(civilDate()).meta(titled("完成日期", "Completed on")),
    deferredRef: text().meta(titled("暂缓批准文号", "Approved deferral")),
  }),
});
