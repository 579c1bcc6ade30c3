import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A gift handed over after four days. */
export const posGiftHandedOver = plants({
  rule: "pos-gift-handed-over",
  touches: ["gift"],
  plant: (draft) =>
    draft.add("gift", {
      giverKind: "agency",
      value: yuan(2000),
      disposal: "handed-over",
      handedOverOn: daysAgo(196),
      occurredOn: daysAgo(200),
      recordedOn: daysAgo(196),
      source: "self-declared",
    }),
});
