import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { sampleClaim } from "../sampleClaim.js";
import { samplePolicy } from "../samplePolicy.js";

/** A village was paid half of its premium in each of three seasons. */
export const uwcAgriPattern = plants({
  rule: "uwc-agri-pattern",
  subjects: ["cadre", "post"],
  touches: ["policy", "claim"],
  plant: (draft) => {
    const { cadreId } = draft.subject;
    for (let season = 1; season <= 3; season += 1) {
      const village = { villageId: "V-77", season: `SEASON-${season}` };
      const days = 350 * season;
      draft.add("policy", {
        ...samplePolicy(cadreId, days + 150),
        ...village,
        line: "agriculture",
        premium: yuan(10_000),
      });
      draft.add("claim", { ...sampleClaim(cadreId, days, 5000 + draft.random.between(0, 50)), ...village });
    }
    return "V-77";
  },
});
