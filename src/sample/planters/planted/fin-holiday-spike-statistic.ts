import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the finance system spending before the Dragon Boat Festival was three times the usual. */
export const finHolidaySpikeStatistic = plants({
  rule: "fin-holiday-spike-statistic",
  subjects: ["unit"],
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("festival-spending-ratio", {
        windowFrom: daysAgo(45),
        share: `${draft.random.between(300, 500)} %`,
        amount: yuan(60_000),
        items: draft.random.between(10, 40),
        source: "finance",
      }),
    ),
});
