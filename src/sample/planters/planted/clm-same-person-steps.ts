import { plants } from "../Planter.js";

/** Three claims of the last weeks were surveyed and assessed by one person. */
export const clmSamePersonSteps = plants({
  rule: "clm-same-person-steps",
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 3)) {
      claim["surveyorId"] = draft.subject.cadreId;
      claim["assessorId"] = draft.subject.cadreId;
    }
    return draft.subject.id;
  },
});
