import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An office larger than the standard for months. */
export const finOfficeOverStandard = plants({
  rule: "fin-office-over-standard",
  touches: ["officeSpace"],
  plant: (draft) =>
    draft.add("officeSpace", {
      roomId: "R-1203",
      area: draft.random.between(19, 40),
      standard: 18,
      approvedRef: null,
      effectiveFrom: daysAgo(draft.random.between(61, 500)),
      source: "hr",
    }),
});
