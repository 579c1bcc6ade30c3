import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** What was found of an incident is gone once the person is cleared of it. */
export const negExonerated = staysSilent({
  name: "neg-exonerated",
  rule: "int-gift-accepted",
  touches: ["controlFinding", "complaint", "exoneration"],
  plant: (draft) => {
    draft.add("exoneration", {
      method: "meeting",
      decisionRef: "CQ-1",
      incidentId: "INC-X",
      occurredOn: daysAgo(30),
      source: "dic",
      verification: "adjudicated",
    });
    return draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "gift-accepted",
      amount: yuan(5000),
      gravity: 3,
      verification: "adjudicated",
      incidentId: "INC-X",
      occurredOn: daysAgo(200),
      source: "dic",
    });
  },
});
