import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the system the payout ratio of a village hardly moves over three seasons. */
export const uwcAgriPatternStatistic = plants({
  rule: "uwc-agri-pattern-statistic",
  subjects: ["cadre", "post"],
  line: "underwriting",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("village-payout-spread", {
        windowFrom: daysAgo(1126),
        key: "V-9001",
        share: "1 %",
        number: 3,
        items: draft.random.between(40, 400),
      }),
    ),
});
