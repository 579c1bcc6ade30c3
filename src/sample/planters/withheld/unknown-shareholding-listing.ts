import { daysAgo } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** Whether the company is listed was not recorded. */
export const unknownShareholdingListing = withholds({
  name: "unknown-shareholding-listing",
  rule: "int-unlisted-shareholding",
  touches: ["shareholding"],
  plant: (draft) =>
    draft.add("shareholding", {
      holder: "self",
      entityId: "E-503",
      share: "3 %",
      declared: true,
      approvedRef: null,
      effectiveFrom: daysAgo(500),
      source: "self-declared",
    }),
});
