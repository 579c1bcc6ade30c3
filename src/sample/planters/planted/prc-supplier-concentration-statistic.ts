import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the finance system half or more of what was approved went to one supplier. */
export const prcSupplierConcentrationStatistic = plants({
  rule: "prc-supplier-concentration-statistic",
  subjects: ["cadre", "post"],
  line: "procurement",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("supplier-share", {
        key: "SUP-901",
        share: `${draft.random.between(50, 75)} %`,
        fence: "12.5 %",
        items: draft.random.between(30, 120),
        source: "finance",
      }),
    ),
});
