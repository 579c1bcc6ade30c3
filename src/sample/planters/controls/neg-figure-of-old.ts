import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** Half of the money of two years ago went to one supplier: the window is over, whatever it stood on. */
export const negFigureOfOld = staysSilent({
  name: "neg-figure-of-old",
  rule: "prc-supplier-concentration-statistic",
  subjects: ["cadre", "post"],
  line: "procurement",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("supplier-share", {
        key: "SUP-902",
        windowFrom: daysAgo(1095),
        windowTo: daysAgo(731),
        occurredOn: daysAgo(731),
        share: "60 %",
        fence: null,
        items: 12,
        source: "finance",
      }),
    ),
});
