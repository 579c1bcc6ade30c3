import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Eight claims of the last weeks were reopened for more money. */
export const clmReopenRate = plants({
  rule: "clm-reopen-rate",
  line: "claims",
  touches: ["claim"],
  peers: { let: "rate", subjects: 24, q1: "2 %", median: "4 %", q3: "6 %", upperFence: "12 %" },
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 8))
      Object.assign(claim, { reopened: true, reopenIncrease: yuan(400) });
    return draft.subject.id;
  },
});
