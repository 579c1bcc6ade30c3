import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { daysAgo, monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The registry knows a company of the spouse that no report lists. */
export const orgDeclarationRegistryMismatch = plants({
  rule: "org-declaration-registry-mismatch",
  touches: ["kinship", "kinBusiness", "personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    draft.add("kinship", {
      kinId: "K-8",
      relation: "spouse",
      employer: "E-502",
      effectiveFrom: "2008",
      recordedOn: daysAgo(1500),
      source: "self-declared",
    });
    return draft.add("kinBusiness", {
      kinId: "K-8",
      entityId: "E-502",
      role: "legal-rep",
      share: "100 %",
      line: "other",
      tradesWithUnit: [],
      relatedPartyReportRef: null,
      effectiveFrom: monthsAgo(26),
      source: "registry",
    });
  },
});
