import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A problem was due more than a month ago and is still open. */
export const dutRectificationOverdue = plants({
  rule: "dut-rectification-overdue",
  subjects: ["cadre", "unit"],
  touches: ["rectificationItem"],
  also: ["unt-closure-rate-low"],
  plant: (draft) =>
    draft.add("rectificationItem", {
      ownerId: draft.subject.cadreId,
      campaign: "five-aspects-2024",
      aspect: "business-run",
      problem: "渠道费用管理不规范",
      due: daysAgo(draft.random.between(31, 200)),
      status: draft.random.pick(["open", "in-progress", "returned"]),
      occurredOn: daysAgo(300),
      source: "dic",
    }),
});
