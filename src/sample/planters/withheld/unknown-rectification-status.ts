import { daysAgo } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** The status of an item long due was not recorded. */
export const unknownRectificationStatus = withholds({
  name: "unknown-rectification-status",
  rule: "dut-rectification-overdue",
  subjects: ["cadre", "unit"],
  touches: ["rectificationItem"],
  plant: (draft) =>
    draft.add("rectificationItem", {
      ownerId: draft.subject.cadreId,
      campaign: "five-aspects-2024",
      aspect: "work-style",
      problem: "会议过多",
      due: daysAgo(90),
      occurredOn: daysAgo(300),
      source: "dic",
    }),
});
