import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Thirty days overdue is not yet overdue. */
export const negRectificationInTime = staysSilent({
  name: "neg-rectification-in-time",
  rule: "dut-rectification-overdue",
  subjects: ["cadre"],
  touches: ["rectificationItem"],
  plant: (draft) =>
    draft.add("rectificationItem", {
      ownerId: draft.subject.cadreId,
      campaign: "five-aspects-2024",
      aspect: "business-run",
      problem: "渠道费用管理不规范",
      due: daysAgo(30),
      status: "open",
      occurredOn: daysAgo(300),
      source: "dic",
    }),
});
