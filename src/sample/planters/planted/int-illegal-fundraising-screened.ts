import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A hit of illegal fund-raising that a person confirmed. */
export const intIllegalFundraisingScreened = plants({
  rule: "int-illegal-fundraising-screened",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "illegal-fundraising",
      hit: true,

      humanDecision: "confirmed",
      decidedOn: daysAgo(60),
      incidentId: "INC-int-illegal-fundraising-screened",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
