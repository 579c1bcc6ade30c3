import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Held accountable by a notice of criticism. */
export const caaAccountability = plants({
  rule: "caa-accountability",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "notice",
      grounds: "formalism",
      accountability: true,
      decidedOn: monthsAgo(7),
      effectiveOn: monthsAgo(7),
      conductOn: monthsAgo(12),
      incidentId: "INC-accountability",
      verification: "adjudicated",
      source: "dic",
    }),
});
