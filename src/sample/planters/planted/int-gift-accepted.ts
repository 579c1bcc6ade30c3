import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** An inspection established that gifts were accepted. */
export const intGiftAccepted = plants({
  rule: "int-gift-accepted",
  touches: ["controlFinding"],
  plant: (draft) =>
    draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "gift-accepted",
      amount: yuan(1000 * draft.random.between(2, 30)),
      gravity: 2,
      verification: "adjudicated",
      incidentId: "INC-G",
      occurredOn: daysAgo(draft.random.between(100, 700)),
      source: "dic",
    }),
});
