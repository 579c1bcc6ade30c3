import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Twenty claims were paid just below the own limit. */
export const clmJustBelowLimit = plants({
  rule: "clm-just-below-limit",
  line: "claims",
  touches: ["claim"],
  peers: { let: "share", subjects: 24, q1: "3 %", median: "5 %", q3: "8 %", upperFence: "15.5 %" },
  plant: (draft) => {
    draft.all("claim").forEach((claim, index) => {
      claim["approvalLimit"] = yuan(4000);
      if (index < 20) for (const field of ["reported", "assessed", "paid"]) claim[field] = yuan(3900);
    });
    return draft.subject.id;
  },
});
