import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system one shop received a fifth or more of the repairs. */
export const clmRepairShopConcentrationStatistic = plants({
  rule: "clm-repair-shop-concentration-statistic",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("repair-shop-share", {
        key: "S-9001",
        share: `${draft.random.between(20, 45)} %`,
        fence: "14 %",
        items: draft.random.between(30, 300),
      }),
    ),
});
