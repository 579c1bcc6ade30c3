import { plants } from "../Planter.js";

/** Nearly half of the assignments went to one law firm. */
export const clmLawFirmConcentration = plants({
  rule: "clm-law-firm-concentration",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  peers: { let: "share", subjects: 24, q1: "8 %", median: "12 %", q3: "16 %", upperFence: "28 %" },
  plant: (draft) => {
    draft
      .all("claim")
      .slice(0, 36)
      .forEach((claim, index) => {
        claim["lawFirmId"] = index < 16 ? "LS-1" : `LS-${2 + (index % 8)}`;
      });
    return "LS-1";
  },
});
