import { addTender } from "../../background/business.js";
import { plants } from "../Planter.js";

/** One valid bid, awarded. */
export const prcSingleBid = plants({
  rule: "prc-single-bid",
  subjects: ["unit", "post"],
  touches: ["tender"],
  plant: (draft) => {
    addTender(draft, 2);
    const tender = draft.all("tender").at(-1);
    if (tender !== undefined) tender["validBidders"] = 1;
    return tender?.id;
  },
});
