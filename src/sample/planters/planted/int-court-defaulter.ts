import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Listed by a court and still on the list. */
export const intCourtDefaulter = plants({
  rule: "int-court-defaulter",
  touches: ["defaulterListing"],
  plant: (draft) =>
    draft.add("defaulterListing", {
      court: "X",
      caseNo: "N-1",
      amount: yuan(900_000),
      effectiveFrom: daysAgo(150),
      effectiveTo: null,
      verification: "documented",
      source: "court",
    }),
});
