import { dayOf } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A week of leave, and nobody looked at the desk. */
export const pstLeaveNoDeskCheck = plants({
  rule: "pst-leave-no-desk-check",
  subjects: ["post", "unit"],
  touches: ["mandatoryLeave"],
  plant: (draft) =>
    draft.add("mandatoryLeave", {
      year: 2024,
      leaveFrom: dayOf(2024, 9, 16),
      leaveTo: dayOf(2024, 9, 20),
      workingDays: 5,
      announced: false,
      exemptionApprovedBy: null,
      deskCheckRef: null,
      occurredOn: dayOf(2024, 9, 20),
    }),
});
