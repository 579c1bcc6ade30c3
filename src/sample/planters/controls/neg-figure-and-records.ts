import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** Claims reopened too often, delivered one by one and as a rate: one matter that counts once. */
export const negFigureAndRecords = staysSilent({
  name: "neg-figure-and-records",
  rule: "clm-reopen-rate-statistic",
  expect: "counted-once",
  line: "claims",
  touches: ["claim", "statistic"],
  also: ["clm-reopen-rate"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 8))
      Object.assign(claim, { reopened: true, reopenIncrease: yuan(400) });
    return draft.add("statistic", sampleStatistic("reopen-rate", { share: "22 %", fence: "12 %", items: 36 }));
  },
});
