import { addTender } from "../../background/business.js";
import { addBids } from "../addBids.js";
import { plants } from "../Planter.js";

/** The lowest bid was disqualified in a tender decided on price. */
export const prcLowestDisqualified = plants({
  rule: "prc-lowest-disqualified",
  subjects: ["unit", "post"],
  touches: ["tender", "bid", "supplier"],
  plant: (draft) => {
    const tenderId = addTender(draft, 2);
    const tender = draft.all("tender").at(-1);
    if (tender !== undefined) Object.assign(tender, { priceOnly: true });
    addBids(draft, tenderId, [{ price: 380_000, disqualified: true }, { price: 417_000 }, { price: 431_000 }]);
    return tender?.id;
  },
});
