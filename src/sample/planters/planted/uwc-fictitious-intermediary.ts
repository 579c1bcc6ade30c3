import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** An inspection tour established a fictitious intermediary. */
export const uwcFictitiousIntermediary = plants({
  rule: "uwc-fictitious-intermediary",
  subjects: ["cadre", "unit"],
  touches: ["controlFinding"],
  plant: (draft) =>
    draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "fictitious-intermediary",
      amount: yuan(300_000),
      gravity: 5,
      verification: "adjudicated",
      occurredOn: daysAgo(draft.random.between(60, 1000)),
      source: "dic",
    }),
});
