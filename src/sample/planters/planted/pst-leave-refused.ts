import { dayOf } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Refused leave in two years running. */
export const pstLeaveRefused = plants({
  rule: "pst-leave-refused",
  touches: ["mandatoryLeave"],
  plant: (draft) => {
    for (const year of [2023, 2024])
      draft.add("mandatoryLeave", {
        year,
        workingDays: 0,
        announced: true,
        refused: true,
        exemptionApprovedBy: null,
        deskCheckRef: null,
        occurredOn: dayOf(year, 9, 20),
      });
    return draft.subject.id;
  },
});
