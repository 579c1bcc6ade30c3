import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A change reported after two months. */
export const orgPersonalMattersChangeLate = plants({
  rule: "org-personal-matters-change-late",
  touches: ["personalMattersReport"],
  plant: (draft) => {
    addPersonalMatters(draft);
    return draft.add("personalMattersReport", {
      year: 2025,
      kind: "change",
      changedOn: daysAgo(120),
      check: null,
      explanationRef: null,
      occurredOn: daysAgo(60),
      source: "self-declared",
    });
  },
});
