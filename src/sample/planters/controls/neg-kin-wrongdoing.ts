import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A relative was convicted of something that has nothing to do with the cadre. */
export const negKinWrongdoing = staysSilent({
  name: "neg-kin-wrongdoing",
  rule: "org-personal-matters-omission",
  touches: ["personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    return draft.add("declaredItem", {
      reportId: "personalMattersReport-3",
      item: "family-prosecuted",
      person: "K-2",
      occurredOn: daysAgo(150),
      source: "self-declared",
    });
  },
});
