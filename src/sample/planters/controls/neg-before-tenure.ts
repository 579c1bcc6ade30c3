import { holdSince } from "../../background/career.js";
import { monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** What happened on the post before the cadre came is not the cadre's. */
export const negBeforeTenure = staysSilent({
  name: "neg-before-tenure",
  rule: "uwc-commission-outlier",
  line: "channel",
  touches: ["statistic", "tenure", "rotation", "talk"],
  plant: (draft) => {
    holdSince(draft, 4);
    draft.remove("statistic");
    return draft.add("statistic", {
      cadreId: undefined,
      measure: "commission-rate",
      key: "AG-78",
      windowFrom: monthsAgo(10),
      windowTo: monthsAgo(7),
      share: "28 %",
      fence: "19.5 %",
      items: 200,
      verification: "detected",
      source: "finance",
    });
  },
});
