import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Assessed at far more than was reported. */
export const clmUpliftOutlier = plants({
  rule: "clm-uplift-outlier",
  line: "claims",
  touches: ["claim"],
  peers: { let: "uplift", subjects: 24, q1: "92 %", median: "95 %", q3: "98 %", upperFence: "107 %" },
  plant: (draft) => {
    for (const claim of draft.all("claim")) claim["reported"] = yuan(1500);
    return draft.subject.id;
  },
});
