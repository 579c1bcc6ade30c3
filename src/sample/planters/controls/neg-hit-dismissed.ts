import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A hit that a person dismissed says nothing. */
export const negHitDismissed = staysSilent({
  name: "neg-hit-dismissed",
  rule: "dut-gambling-screened",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "gambling",
      hit: true,
      humanDecision: "dismissed",
      decidedOn: daysAgo(60),
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
