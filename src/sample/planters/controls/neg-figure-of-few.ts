import { staysSilent } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** A share of half, but of a dozen claims: nothing can be computed from it. */
export const negFigureOfFew = staysSilent({
  name: "neg-figure-of-few",
  rule: "clm-repair-shop-concentration-statistic",
  expect: "unknown",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("repair-shop-share", { key: "S-9002", share: "50 %", fence: "14 %", items: 12 }),
    ),
});
