import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A flow of an account that a person confirmed as abnormal. */
export const intAbnormalAccountFlow = plants({
  rule: "int-abnormal-account-flow",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "abnormal-account-flow",
      hit: true,

      humanDecision: "confirmed",
      decidedOn: daysAgo(60),
      incidentId: "INC-int-abnormal-account-flow",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
