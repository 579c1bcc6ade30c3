import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A hit of gambling that a person confirmed. */
export const dutGamblingScreened = plants({
  rule: "dut-gambling-screened",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "gambling",
      hit: true,
      humanDecision: "confirmed",
      decidedOn: daysAgo(60),
      incidentId: "INC-gambling",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
