import { monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A sanction revoked on appeal is as if it had not been. */
export const negSanctionRevoked = staysSilent({
  name: "neg-sanction-revoked",
  rule: "caa-sanction-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "admin-demerit",
      grounds: "over-standard",
      decidedOn: monthsAgo(5),
      effectiveOn: monthsAgo(5),
      conductOn: monthsAgo(9),
      appealStatus: "revoked",
      appealDecidedOn: monthsAgo(2),
      incidentId: "INC-R",
      verification: "revoked",
      recordedOn: monthsAgo(2),
      source: "dic",
    }),
});
