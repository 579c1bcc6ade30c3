import { plants } from "../Planter.js";

/** Nearly half of the assignments went to one adjuster. */
export const clmAdjusterConcentration = plants({
  rule: "clm-adjuster-concentration",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  peers: { let: "share", subjects: 24, q1: "8 %", median: "12 %", q3: "16 %", upperFence: "28 %" },
  plant: (draft) => {
    draft
      .all("claim")
      .slice(0, 36)
      .forEach((claim, index) => {
        claim["adjusterFirmId"] = index < 16 ? "GG-1" : `GG-${2 + (index % 8)}`;
      });
    return "GG-1";
  },
});
