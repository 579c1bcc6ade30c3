import { z } from "zod";
import { defineRecord, share, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** The appraisal of a year; `occurredOn` is the last day of that year. */
export const appraisal = defineRecord("appraisal", {
  title: { zh: "年度考核", en: "Appraisal" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    year: z.int().meta(titled("年度", "Year")),
    grade: choice("考核等次", "Grade", {
      excellent: ["优秀", "Excellent"],
      competent: ["称职", "Competent"],
      "basically-competent": ["基本称职", "Basically competent"],
      incompetent: ["不称职", "Incompetent"],
      "not-graded": ["不确定等次", "Not graded"],
    }),
    democraticApprovalRate: orNone(share()).meta(titled("民主测评满意率", "Approval rate")),
  }),
});
