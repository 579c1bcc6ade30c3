import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { withholds } from "../Planter.js";

/** What became of a gift was not recorded. */
export const unknownGiftDisposal = withholds({
  name: "unknown-gift-disposal",
  rule: "int-gift-not-handed-over",
  touches: ["gift"],
  plant: (draft) =>
    draft.add("gift", { giverKind: "supplier", value: yuan(900), occurredOn: daysAgo(100), source: "self-declared" }),
});
