import { daysAgo, monthsAgo } from "../../draft/sampleDays.js";
import { listedTenure } from "../listedTenure.js";
import { plants } from "../Planter.js";

/** Two of thirty have kin in the unit. */
export const untKinDensity = plants({
  rule: "unt-kin-density",
  subjects: ["unit"],
  touches: ["tenure", "talk", "kinship"],
  plant: (draft) => {
    draft.profile["headcount"] = 30;
    for (const cadreId of ["C-81309", "C-81310"]) {
      listedTenure(draft, { cadreId, from: monthsAgo(20), listed: false });
      draft.addRelated("kinship", {
        cadreId,
        kinId: `K-${cadreId}`,
        relation: "spouse",
        livesTogether: true,
        dependent: false,
        employer: "EMP-1",
        employerUnitId: draft.subject.unitId,
        jobTitle: "职员",
        effectiveFrom: "2012",
        recordedOn: daysAgo(900),
        source: "self-declared",
      });
    }
    return draft.subject.id;
  },
});
