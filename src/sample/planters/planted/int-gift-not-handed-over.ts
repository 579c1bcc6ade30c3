import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A gift entered in the register and never handed over. */
export const intGiftNotHandedOver = plants({
  rule: "int-gift-not-handed-over",
  touches: ["gift"],
  plant: (draft) =>
    draft.add("gift", {
      giverKind: "supplier",
      value: yuan(draft.random.between(300, 3000)),
      disposal: "not-handed-over",
      handedOverOn: null,
      occurredOn: daysAgo(draft.random.between(60, 500)),
      source: "self-declared",
    }),
});
