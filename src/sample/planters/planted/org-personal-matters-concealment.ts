import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { plants } from "../Planter.js";

/** Verification found concealment in a report. */
export const orgPersonalMattersConcealment = plants({
  rule: "org-personal-matters-concealment",
  touches: ["personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    const report = draft.all("personalMattersReport").at(-1);
    if (report !== undefined) report["check"] = "concealment";
    return report?.id;
  },
});
