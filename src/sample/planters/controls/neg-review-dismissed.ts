import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A detection that a human looked at and dismissed. */
export const negReviewDismissed = staysSilent({
  name: "neg-review-dismissed",
  rule: "uwc-commission-outlier",
  subjects: ["cadre", "post"],
  line: "channel",
  touches: ["statistic", "review"],
  plant: (draft) => {
    const key = draft.add("statistic", {
      measure: "commission-rate",
      key: "AG-79",
      windowFrom: daysAgo(150),
      windowTo: daysAgo(60),
      share: "24 %",
      fence: "19.5 %",
      items: 120,
      verification: "detected",
      source: "finance",
    });
    draft.add("review", {
      rule: "uwc-commission-outlier",
      key,
      decision: "dismissed",
      decidedOn: daysAgo(20),
      reviewedBy: "合规部",
      source: "compliance",
    });
    return key;
  },
});
