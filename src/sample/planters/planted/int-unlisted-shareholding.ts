import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Own shares of an unlisted company without approval. */
export const intUnlistedShareholding = plants({
  rule: "int-unlisted-shareholding",
  touches: ["shareholding"],
  plant: (draft) =>
    draft.add("shareholding", {
      holder: "self",
      entityId: "E-501",
      listed: draft.random.pick(["unlisted", "partnership"]),
      share: `${draft.random.between(1, 60)} %`,
      amount: yuan(10_000 * draft.random.between(1, 80)),
      declared: false,
      approvedRef: null,
      effectiveFrom: daysAgo(draft.random.between(200, 2000)),
      source: "registry",
    }),
});
