import { z } from "zod";
import { defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { reviewRating } from "../fields/reviewRating.js";
import { subjectIds } from "../fields/subjectIds.js";

/** The annual duty and integrity report; `occurredOn` is the day it was submitted. */
export const integrityReport = defineRecord("integrityReport", {
  title: { zh: "述责述廉", en: "Duty and integrity report" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    year: z.int().meta(titled("年度", "Year")),
    reviewedBy: text().meta(titled("评议人", "Reviewed by")),
    rating: orNone(choice("评议结果", "Rating", reviewRating)),
    issuesSelfReported: orNone(z.array(text())).meta(titled("自查问题", "Issues self-reported")),
  }),
});
