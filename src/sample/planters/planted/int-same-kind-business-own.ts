import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Holds a third of an insurance broker. */
export const intSameKindBusinessOwn = plants({
  rule: "int-same-kind-business-own",
  touches: ["kinBusiness"],
  plant: (draft) => {
    return draft.add("kinBusiness", {
      kinId: "self",
      entityId: "E-527",
      role: "shareholder",
      share: "30 %",
      line: "broker",
      tradesWithUnit: [],
      relatedPartyReportRef: null,
      effectiveFrom: daysAgo(1200),
      source: "self-declared",
    });
  },
});
