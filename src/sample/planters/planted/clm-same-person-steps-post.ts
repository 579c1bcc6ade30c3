import { plants } from "../Planter.js";

/** Four claims of the last weeks were reviewed and approved by one person. */
export const clmSamePersonStepsPost = plants({
  rule: "clm-same-person-steps-post",
  subjects: ["post"],
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 4)) claim["reviewerId"] = claim["approverId"];
    return draft.subject.id;
  },
});
