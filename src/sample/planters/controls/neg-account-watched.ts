import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A flow of an account that a person only watches says nothing. */
export const negAccountWatched = staysSilent({
  name: "neg-account-watched",
  rule: "int-abnormal-account-flow",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "abnormal-account-flow",
      hit: true,

      humanDecision: "monitoring",
      decidedOn: daysAgo(60),
      incidentId: "INC-neg-account-watched",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
