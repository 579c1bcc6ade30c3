import { plants } from "../Planter.js";
import { sampleStatistic } from "../sampleStatistic.js";

/** By the figures of the claims system one law firm was given most of the assignments. */
export const clmLawFirmConcentrationStatistic = plants({
  rule: "clm-law-firm-concentration-statistic",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["statistic"],
  plant: (draft) =>
    draft.add(
      "statistic",
      sampleStatistic("law-firm-share", {
        key: "LS-9001",
        share: `${draft.random.between(50, 80)} %`,
        fence: "40 %",
        items: draft.random.between(30, 120),
      }),
    ),
});
