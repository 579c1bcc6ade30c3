import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A party warning in force. */
export const caaSanctionActive = plants({
  rule: "caa-sanction-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: draft.random.pick(["party-warning", "party-serious-warning", "admin-demerit"]),
      grounds: "over-standard",
      decidedOn: daysAgo(92),
      effectiveOn: daysAgo(90),
      conductOn: daysAgo(300),
      incidentId: "INC-S",
      verification: "adjudicated",
      source: "dic",
    }),
});
