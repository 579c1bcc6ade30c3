import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A child who has lived abroad for a year, undeclared. */
export const orgOverseasFamilyUndeclared = plants({
  rule: "org-overseas-family-undeclared",
  touches: ["kinship", "overseasInterest", "personalMattersReport"],
  plant: (draft) => {
    addPersonalMatters(draft);
    draft.add("kinship", {
      kinId: "K-8",
      relation: "child",
      livesTogether: false,
      dependent: false,
      employer: "EMP-8",
      jobTitle: "职员",
      effectiveFrom: "2000",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return draft.add("overseasInterest", {
      holder: "K-8",
      kind: "residence",
      country: "CA",
      declaredOn: null,
      approvedRef: null,
      effectiveFrom: daysAgo(draft.random.between(100, 600)),
      source: "registry",
    });
  },
});
