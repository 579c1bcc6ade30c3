import { addTender } from "../../background/business.js";
import { plants } from "../Planter.js";

/** Bought from a single source without an approval. */
export const prcSingleSourceUnapproved = plants({
  rule: "prc-single-source-unapproved",
  subjects: ["cadre", "unit"],
  touches: ["tender"],
  plant: (draft) => {
    addTender(draft, 2);
    const tender = draft.all("tender").at(-1);
    if (tender !== undefined)
      Object.assign(tender, { method: "single-source", mandatory: false, validBidders: 1, approvalRef: null });
    return tender?.id;
  },
});
