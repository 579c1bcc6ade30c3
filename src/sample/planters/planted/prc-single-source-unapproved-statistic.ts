import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the procurement system purchases from a single source were not approved, and none of them is on record. */
export const prcSingleSourceUnapprovedStatistic = plants({
  rule: "prc-single-source-unapproved-statistic",
  subjects: ["cadre", "unit"],
  touches: ["statistic", "tender"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("single-source-unapproved", {
        number: draft.random.between(1, 4),
        items: draft.random.between(8, 40),
        source: "finance",
      }),
    ),
});
