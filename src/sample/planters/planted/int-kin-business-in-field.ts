import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The spouse's company trades with the unit. */
export const intKinBusinessInField = plants({
  rule: "int-kin-business-in-field",
  touches: ["kinship", "kinBusiness", "recusal"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-23",
      relation: "spouse",
      employer: "EMP-23",
      effectiveFrom: "1995",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return draft.add("kinBusiness", {
      kinId: "K-23",
      entityId: "E-523",
      role: "shareholder",
      share: "60 %",
      line: "other",
      tradesWithUnit: [draft.subject.unitId],
      relatedPartyReportRef: null,
      effectiveFrom: daysAgo(1200),
      source: "self-declared",
    });
  },
});
