import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** Two findings of one incident count once. */
export const negSameIncident = staysSilent({
  name: "neg-same-incident",
  rule: "int-gift-not-handed-over",
  expect: "counted-once",
  touches: ["gift", "controlFinding"],
  also: ["int-gift-accepted"],
  plant: (draft) => {
    draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "gift-accepted",
      amount: yuan(5000),
      gravity: 3,
      verification: "adjudicated",
      incidentId: "INC-O",
      occurredOn: daysAgo(200),
      source: "dic",
    });
    return draft.add("gift", {
      giverKind: "supplier",
      value: yuan(5000),
      disposal: "not-handed-over",
      handedOverOn: null,
      incidentId: "INC-O",
      occurredOn: daysAgo(200),
      source: "dic",
    });
  },
});
