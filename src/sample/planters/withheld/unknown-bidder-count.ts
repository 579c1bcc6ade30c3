import { addTender } from "../../background/business.js";
import { withholds } from "../Planter.js";

/** The number of valid bids was not recorded. */
export const unknownBidderCount = withholds({
  name: "unknown-bidder-count",
  rule: "prc-single-bid",
  subjects: ["post", "unit"],
  touches: ["tender"],
  plant: (draft) => {
    addTender(draft, 2);
    const tender = draft.all("tender").at(-1);
    if (tender === undefined) return undefined;
    delete tender["validBidders"];
    tender["method"] = "open";
    return tender.id;
  },
});
