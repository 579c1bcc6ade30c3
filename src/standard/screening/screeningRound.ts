import { z } from "zod";
import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A round of screening in a unit, and how many were reached; `occurredOn` is the day it was closed or, while open, begun.
 * What was found is a `screening` record each. A half-year is judged once it is over.
 */
export const screeningRound = defineRecord("screeningRound", {
  title: { zh: "排查轮次", en: "Screening round" },
  nature: "event",
  subjects: { unitId: "unit" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    round: text().meta(titled("排查轮次", "Round")),
    keyPosts: z.int().meta(titled("关键岗位应排查人数", "Key-post employees", { unit: ["人", "people"] })),
    keyPostsScreened: z
      .int()
      .meta(titled("关键岗位已排查人数", "Key-post employees screened", { unit: ["人", "people"] })),
    staff: z.int().meta(titled("应排查人数", "Staff", { unit: ["人", "people"] })),
    staffScreened: z.int().meta(titled("已排查人数", "Staff screened", { unit: ["人", "people"] })),
    hits: z.int().meta(titled("命中数", "Hits", { unit: ["项", "hits"] })),
    closedOn: orNone(civilDate()).meta(titled("结束日期", "Closed on")),
    reportRef: orNone(text()).meta(titled("报告文号", "Report")),
  }),
});
