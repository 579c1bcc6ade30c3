import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { plants } from "../Planter.js";

/** Verification found an omission in a report. */
export const orgPersonalMattersOmission = plants({
  rule: "org-personal-matters-omission",
  touches: ["personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    const report = draft.all("personalMattersReport").at(-1);
    if (report !== undefined) report["check"] = "omission";
    return report?.id;
  },
});
