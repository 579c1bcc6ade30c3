import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system assessments stand a third or more above what was reported. */
export const clmUpliftOutlierStatistic = plants({
  rule: "clm-uplift-outlier-statistic",
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("assessment-uplift", {
        windowFrom: daysAgo(210),
        share: `${draft.random.between(133, 160)} %`,
        fence: "120 %",
        items: draft.random.between(30, 200),
      }),
    ),
});
