import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** What happens after the day of assessment is not seen. */
export const negFutureRecord = staysSilent({
  name: "neg-future-record",
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
      occurredOn: daysAgo(-10),
      source: "dic",
    }),
});
