import { monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** An appeal under way does not prolong a sanction whose period is over. */
export const negAppeal = staysSilent({
  name: "neg-appeal",
  rule: "caa-sanction-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "admin-warning",
      grounds: "over-standard",
      decidedOn: monthsAgo(6),
      effectiveOn: monthsAgo(6),
      conductOn: monthsAgo(12),
      appealStatus: "pending",
      incidentId: "INC-L",
      verification: "adjudicated",
      source: "dic",
    }),
});
