import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** A gift that was kept with approval. */
export const negGiftKeptWithApproval = staysSilent({
  name: "neg-gift-kept-with-approval",
  rule: "int-gift-not-handed-over",
  touches: ["gift"],
  plant: (draft) =>
    draft.add("gift", {
      giverKind: "unrelated",
      value: yuan(150),
      disposal: "kept-with-approval",
      handedOverOn: null,
      occurredOn: daysAgo(200),
      source: "self-declared",
    }),
});
