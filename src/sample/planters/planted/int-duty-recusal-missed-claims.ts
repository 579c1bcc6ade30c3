import { shopId } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Approves claims of the shop that employs a cousin. */
export const intDutyRecusalMissedClaims = plants({
  rule: "int-duty-recusal-missed-claims",
  line: "claims",
  touches: ["kinship", "kinBusiness", "claim", "recusal"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-25",
      relation: "cousin",
      employer: shopId(5),
      effectiveFrom: "1995",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return shopId(5);
  },
});
