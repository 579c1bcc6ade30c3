import { holdSince } from "../../background/career.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Beyond the limit of the post, with an exemption approved and publicised. */
export const negExemptionValid = staysSilent({
  name: "neg-exemption-valid",
  rule: "pst-tenure-over-limit",
  subjects: ["cadre", "post"],
  line: "finance",
  touches: ["tenure", "rotation", "talk", "exemption"],
  plant: (draft) => {
    draft.add("exemption", {
      exemptFrom: "rotation",
      approvedBy: "党委会",
      approvedOn: daysAgo(300),
      publicised: true,
      reason: "专业岗位",
      effectiveFrom: daysAgo(300),
    });
    return holdSince(draft, 66);
  },
});
