import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Appraised as basically competent last year. */
export const dutAppraisalLow = plants({
  rule: "dut-appraisal-low",
  touches: ["appraisal"],
  plant: (draft) => {
    for (const appraisal of draft.all("appraisal"))
      if (appraisal["year"] === sampleYear - 1)
        appraisal["grade"] = draft.random.pick(["basically-competent", "incompetent"]);
    return String(sampleYear - 1);
  },
});
