import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** A gift entered as kept, corrected later: it had been handed over. */
export const negCorrected = staysSilent({
  name: "neg-corrected",
  rule: "int-gift-not-handed-over",
  also: ["pos-gift-handed-over"],
  touches: ["gift"],
  plant: (draft) => {
    const wrong = draft.add("gift", {
      giverKind: "supplier",
      value: yuan(600),
      disposal: "not-handed-over",
      handedOverOn: null,
      occurredOn: daysAgo(100),
      source: "self-declared",
    });
    return draft.add("gift", {
      giverKind: "supplier",
      value: yuan(600),
      disposal: "handed-over",
      handedOverOn: daysAgo(92),
      occurredOn: daysAgo(100),
      recordedOn: daysAgo(60),
      supersedes: wrong,
      source: "self-declared",
    });
  },
});
