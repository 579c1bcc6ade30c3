import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A sanction for a public statement, still in force. */
export const polImproperStatement = plants({
  rule: "pol-improper-statement",
  touches: ["sanction"],
  also: ["caa-sanction-active"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "party-serious-warning",
      grounds: "public-statement",
      decidedOn: monthsAgo(7),
      effectiveOn: monthsAgo(7),
      conductOn: monthsAgo(12),
      incidentId: "INC-P",
      verification: "adjudicated",
      source: "dic",
    }),
});
