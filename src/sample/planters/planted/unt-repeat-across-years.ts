import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The same problem confirmed in both of the last two years. */
export const untRepeatAcrossYears = plants({
  rule: "unt-repeat-across-years",
  subjects: ["unit"],
  touches: ["auditFinding"],
  plant: (draft) => {
    for (const day of [500, 120])
      draft.add("auditFinding", {
        cadreId: undefined,
        category: "asset-loss",
        responsibility: "none",
        gravity: 2,
        verification: "adjudicated",
        incidentId: `INC-loss-${day}`,
        occurredOn: daysAgo(day),
        source: "audit",
      });
    return draft.subject.id;
  },
});
