import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A cadre named to evaluate a tender, and whether the cadre stood back; `occurredOn` is the day of evaluation. */
export const tenderEvaluator = defineRecord("tenderEvaluator", {
  title: { zh: "评审人", en: "Tender evaluator" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    tenderId: id().meta(titled("招标项目", "Tender")),
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    recused: z.boolean().meta(titled("已回避", "Recused")),
    recusalRef: orNone(text()).meta(titled("回避记录文号", "Record of recusal")),
  }),
});
