import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system salvage brings half of the lower fence, and most of it goes to one buyer. */
export const clmSalvageLowStatistic = plants({
  rule: "clm-salvage-low-statistic",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["statistic"],
  plant: (draft) => {
    draft.add("statistic", sampleStatistic("salvage-rate", { share: "2 %", lowerFence: "4 %", items: 45 }));
    return draft.add(
      "statistic",
      sampleStatistic("salvage-buyer-share", { key: "B-9001", share: `${draft.random.between(60, 95)} %`, items: 45 }),
    );
  },
});
