import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** Listed shares, declared, are nobody's business. */
export const negListedShares = staysSilent({
  name: "neg-listed-shares",
  rule: "int-unlisted-shareholding",
  touches: ["shareholding"],
  plant: (draft) =>
    draft.add("shareholding", {
      holder: "self",
      entityId: "L-600000",
      listed: draft.random.pick(["exchange-listed", "neeq"]),
      share: "0.2 %",
      amount: yuan(200_000),
      declared: true,
      approvedRef: null,
      effectiveFrom: daysAgo(400),
      source: "self-declared",
    }),
});
