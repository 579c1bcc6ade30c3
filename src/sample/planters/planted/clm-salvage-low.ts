import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Salvage brought next to nothing, and most of it went to one buyer. */
export const clmSalvageLow = plants({
  rule: "clm-salvage-low",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  peers: { let: "yield", subjects: 24, q1: "7 %", median: "8 %", q3: "9 %", lowerFence: "4 %", upperFence: "12 %" },
  plant: (draft) => {
    draft
      .all("claim")
      .slice(0, 36)
      .forEach((claim, index) => {
        Object.assign(claim, { salvage: yuan(60), salvageBuyerId: index < 20 ? "B-1" : `B-${2 + (index % 8)}` });
      });
    return "B-1";
  },
});
