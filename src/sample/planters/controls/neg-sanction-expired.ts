import { monthsAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** A sanction whose period is over scores nothing, and neither does what it was imposed for. */
export const negSanctionExpired = staysSilent({
  name: "neg-sanction-expired",
  rule: "caa-sanction-active",
  touches: ["sanction", "controlFinding"],
  plant: (draft) => {
    draft.add("controlFinding", {
      area: "channel",
      foundBy: "inspection-tour",
      confirmed: true,
      category: "gift-accepted",
      amount: yuan(5000),
      gravity: 3,
      verification: "adjudicated",
      incidentId: "INC-E",
      occurredOn: monthsAgo(20),
      source: "dic",
    });
    return draft.add("sanction", {
      code: "party-warning",
      grounds: "gift-accepted",
      decidedOn: monthsAgo(13),
      effectiveOn: monthsAgo(13),
      conductOn: monthsAgo(20),
      incidentId: "INC-E",
      verification: "adjudicated",
      source: "dic",
    });
  },
});
