import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Moved to another post by an organisational measure that still counts. */
export const caaOrgHandlingActive = plants({
  rule: "caa-org-handling-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "lateral-transfer",
      grounds: "formalism",
      decidedOn: monthsAgo(7),
      effectiveOn: monthsAgo(7),
      conductOn: monthsAgo(12),
      incidentId: "INC-handling",
      verification: "adjudicated",
      source: "hr",
    }),
});
