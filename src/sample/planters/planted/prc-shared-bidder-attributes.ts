import { addTender } from "../../background/business.js";
import { addBids } from "../addBids.js";
import { plants } from "../Planter.js";

/** Two bidders have one telephone. */
export const prcSharedBidderAttributes = plants({
  rule: "prc-shared-bidder-attributes",
  subjects: ["unit", "post"],
  touches: ["tender", "bid", "supplier"],
  plant: (draft) => {
    const tenderId = addTender(draft, 3);
    const tender = draft.all("tender").at(-1);
    addBids(draft, tenderId, [
      { price: 400_000, phone: "tel-same" },
      { price: 417_000, phone: "tel-same" },
      { price: 431_000 },
    ]);
    return tender?.id;
  },
});
