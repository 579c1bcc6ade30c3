import { monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A waived sanction scores nothing. */
export const negExempted = staysSilent({
  name: "neg-exempted",
  rule: "pol-improper-statement",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "party-warning",
      grounds: "public-statement",
      exempted: true,
      decidedOn: monthsAgo(5),
      effectiveOn: monthsAgo(5),
      conductOn: monthsAgo(9),
      incidentId: "INC-W",
      verification: "adjudicated",
      source: "dic",
    }),
});
