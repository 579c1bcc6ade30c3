import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A rectification that was established to be staged. */
export const dutRectificationFake = plants({
  rule: "dut-rectification-fake",
  subjects: ["cadre", "unit"],
  touches: ["rectificationItem"],
  plant: (draft) =>
    draft.add("rectificationItem", {
      ownerId: draft.subject.cadreId,
      campaign: "five-aspects-2024",
      aspect: "business-run",
      problem: "渠道费用管理不规范",
      due: daysAgo(150),
      status: "verified-closed",
      closedOn: daysAgo(160),
      verifierId: "C-90002",
      fake: true,
      verification: "adjudicated",
      incidentId: "INC-fake",
      occurredOn: daysAgo(300),
      recordedOn: daysAgo(60),
      source: "dic",
    }),
});
