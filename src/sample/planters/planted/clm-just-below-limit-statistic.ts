import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system a fifth or more of the claims lie just below the own limit, four times the usual. */
export const clmJustBelowLimitStatistic = plants({
  rule: "clm-just-below-limit-statistic",
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("near-limit-share", {
        share: `${draft.random.between(20, 40)} %`,
        median: "5 %",
        items: draft.random.between(30, 200),
      }),
    ),
});
