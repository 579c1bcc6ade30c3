import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { reviewRating } from "../fields/reviewRating.js";
import { subjectIds } from "../fields/subjectIds.js";

/** How the duties of a political-responsibility or integrity letter were carried out; `occurredOn` is the day of the review. */
export const responsibilityReview = defineRecord("responsibilityReview", {
  title: { zh: "责任书履行检查", en: "Review of a responsibility letter" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    letterId: id().meta(titled("责任书", "Letter")),
    year: z.int().meta(titled("年度", "Year")),
    rating: choice("履行情况", "Rating", reviewRating),
    shortfalls: z.int().meta(titled("未履行事项数", "Duties not carried out", { unit: ["项", "duties"] })),
    reviewedBy: text().meta(titled("检查人", "Reviewed by")),
    feedbackOn: orNone(civilDate()).meta(titled("反馈日期", "Feedback given on")),
  }),
});
