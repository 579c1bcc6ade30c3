import { addTender } from "../../background/business.js";
import { addBids } from "../addBids.js";
import { plants } from "../Planter.js";

/** Three bids lie one amount apart. */
export const prcIdenticalOrRegularBids = plants({
  rule: "prc-identical-or-regular-bids",
  subjects: ["unit", "post"],
  touches: ["tender", "bid", "supplier"],
  plant: (draft) => {
    const tenderId = addTender(draft, 3);
    const tender = draft.all("tender").at(-1);
    addBids(draft, tenderId, [{ price: 400_000 }, { price: 410_000 }, { price: 420_000 }]);
    return tender?.id;
  },
});
