import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The commission rate of an agency stands above the fence of its peers. */
export const uwcCommissionOutlier = plants({
  rule: "uwc-commission-outlier",
  subjects: ["cadre", "post"],
  line: "channel",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add("statistic", {
      measure: "commission-rate",
      key: "AG-77",
      windowFrom: daysAgo(120),
      windowTo: daysAgo(30),
      share: `${draft.random.between(20, 30)} %`,
      fence: "19.5 %",
      items: draft.random.between(30, 400),
      verification: "detected",
      source: "finance",
    }),
});
