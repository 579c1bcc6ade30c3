import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system one agency gave most of the injured the same grade. */
export const clmInjuryRatingPatternStatistic = plants({
  rule: "clm-injury-rating-pattern-statistic",
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("injury-rating-share", {
        key: "JD-9001",
        share: `${draft.random.between(60, 95)} %`,
        items: draft.random.between(10, 60),
      }),
    ),
});
