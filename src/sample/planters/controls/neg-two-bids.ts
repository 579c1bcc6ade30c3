import { addTender } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Two valid bids are no single bid, and twenty days are enough. */
export const negTwoBids = staysSilent({
  name: "neg-two-bids",
  rule: "prc-single-bid",
  subjects: ["post", "unit"],
  touches: ["tender"],
  plant: (draft) => {
    addTender(draft, 2);
    const tender = draft.all("tender").at(-1);
    if (tender === undefined) return undefined;
    Object.assign(tender, {
      method: "open",
      mandatory: true,
      validBidders: 2,
      docsIssuedOn: daysAgo(60),
      deadline: daysAgo(40),
      occurredOn: daysAgo(30),
      recordedOn: daysAgo(30),
    });
    return tender.id;
  },
});
