import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** Handed over on the thirtieth day: in time. */
export const negGiftHandedOver = staysSilent({
  name: "neg-gift-handed-over",
  rule: "int-gift-not-handed-over",
  touches: ["gift"],
  also: ["pos-gift-handed-over"],
  plant: (draft) =>
    draft.add("gift", {
      giverKind: "supplier",
      value: yuan(800),
      disposal: "handed-over",
      handedOverOn: daysAgo(170),
      occurredOn: daysAgo(200),
      recordedOn: daysAgo(170),
      source: "self-declared",
    }),
});
