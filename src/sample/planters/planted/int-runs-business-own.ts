import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Legal representative of an own company. */
export const intRunsBusinessOwn = plants({
  rule: "int-runs-business-own",
  touches: ["kinBusiness"],
  plant: (draft) => {
    return draft.add("kinBusiness", {
      kinId: "self",
      entityId: "E-526",
      role: "legal-rep",
      share: "100 %",
      line: "travel",
      tradesWithUnit: [],
      relatedPartyReportRef: null,
      effectiveFrom: daysAgo(1200),
      source: "self-declared",
    });
  },
});
