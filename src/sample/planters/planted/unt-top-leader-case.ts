import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The unit's principal was removed from post. */
export const untTopLeaderCase = plants({
  rule: "unt-top-leader-case",
  subjects: ["unit"],
  touches: ["sanction", "tenure"],
  plant: (draft) => {
    for (const tenure of draft.all("tenure")) tenure["principal"] = true;
    return draft.add("sanction", {
      code: "admin-removal",
      grounds: "kickback",
      decidedOn: monthsAgo(4),
      effectiveOn: monthsAgo(4),
      conductOn: monthsAgo(10),
      incidentId: "INC-principal",
      verification: "adjudicated",
      source: "dic",
    });
  },
});
