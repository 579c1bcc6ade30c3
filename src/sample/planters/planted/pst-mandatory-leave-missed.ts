import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Three of the five days of leave were taken last year. */
export const pstMandatoryLeaveMissed = plants({
  rule: "pst-mandatory-leave-missed",
  line: "finance",
  touches: ["mandatoryLeave", "tenure"],
  plant: (draft) => {
    for (const leave of draft.all("mandatoryLeave"))
      if (leave["year"] === sampleYear - 1) leave["workingDays"] = draft.random.between(0, 4);
    return String(sampleYear - 1);
  },
});
