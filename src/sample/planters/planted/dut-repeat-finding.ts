import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Found, closed, and found again. */
export const dutRepeatFinding = plants({
  rule: "dut-repeat-finding",
  subjects: ["cadre", "unit"],
  touches: ["auditFinding", "controlFinding"],
  plant: (draft) => {
    draft.add("auditFinding", {
      category: "asset-loss",
      responsibility: "none",
      gravity: 2,
      closedOn: daysAgo(300),
      incidentId: "INC-first",
      occurredOn: daysAgo(420),
      recordedOn: daysAgo(300),
      source: "audit",
    });
    return draft.add("controlFinding", {
      category: "asset-loss",
      area: "finance",
      foundBy: "compliance",
      confirmed: true,
      gravity: 2,
      incidentId: "INC-second",
      occurredOn: daysAgo(draft.random.between(60, 290)),
      source: "compliance",
    });
  },
});
