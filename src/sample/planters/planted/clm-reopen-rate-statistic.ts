import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system a sixth or more of the claims were reopened for more money. */
export const clmReopenRateStatistic = plants({
  rule: "clm-reopen-rate-statistic",
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("reopen-rate", {
        windowFrom: daysAgo(210),
        share: `${draft.random.between(15, 25)} %`,
        fence: "12 %",
        items: draft.random.between(30, 200),
      }),
    ),
});
