import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** A finding that was entered by mistake and withdrawn. */
export const negWithdrawn = staysSilent({
  name: "neg-withdrawn",
  rule: "int-gift-accepted",
  touches: ["controlFinding"],
  plant: (draft) =>
    draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "gift-accepted",
      amount: yuan(5000),
      gravity: 3,
      verification: "adjudicated",
      withdrawn: true,
      occurredOn: daysAgo(100),
      source: "dic",
    }),
});
