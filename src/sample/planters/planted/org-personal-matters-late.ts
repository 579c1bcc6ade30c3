import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { dayOf, sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The personal-matters report came in February. */
export const orgPersonalMattersLate = plants({
  rule: "org-personal-matters-late",
  touches: ["personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    for (const report of draft.all("personalMattersReport"))
      if (report["year"] === sampleYear - 1) report["occurredOn"] = dayOf(sampleYear, 2, draft.random.between(1, 28));
    return String(sampleYear);
  },
});
