import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the system one policy in twenty or more carries a commission over the filed cap. */
export const uwcCommissionOverFiledStatistic = plants({
  rule: "uwc-commission-over-filed-statistic",
  subjects: ["cadre", "unit"],
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("commission-over-filed-share", {
        windowFrom: daysAgo(122),
        share: `${draft.random.between(5, 12)} %`,
        items: draft.random.between(60, 900),
        source: "finance",
      }),
    ),
});
