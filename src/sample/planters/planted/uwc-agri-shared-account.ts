import { plants } from "../Planter.js";
import { sampleClaim } from "../sampleClaim.js";

/** The claims of twelve farmers went to one account. */
export const uwcAgriSharedAccount = plants({
  rule: "uwc-agri-shared-account",
  subjects: ["cadre", "post"],
  touches: ["claim"],
  plant: (draft) => {
    for (let number = 1; number <= 12; number += 1)
      draft.add("claim", {
        ...sampleClaim(draft.subject.cadreId, 400 + number, 800),
        villageId: "V-78",
        season: "SEASON-1",
        payeeAccountHash: "farmer-0",
      });
    return undefined;
  },
});
