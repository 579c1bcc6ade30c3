import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Last assessed two and a half years ago. */
export const pstAssessmentStale = plants({
  rule: "pst-assessment-stale",
  subjects: ["post"],
  touches: ["postAssessment"],
  plant: (draft) => {
    draft.profile["assessedOn"] = monthsAgo(30);
    return draft.subject.id;
  },
});
