import { sampleYear } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** The grade of last year's appraisal was not recorded. */
export const unknownAppraisalGrade = withholds({
  name: "unknown-appraisal-grade",
  rule: "dut-appraisal-low",
  touches: ["appraisal"],
  plant: (draft) => {
    for (const appraisal of draft.all("appraisal")) if (appraisal["year"] === sampleYear - 1) delete appraisal["grade"];
    return String(sampleYear - 1);
  },
});
