import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Two of three problems due within the year were handed in and never verified. */
export const untClosureRateLow = plants({
  rule: "unt-closure-rate-low",
  subjects: ["unit"],
  touches: ["rectificationItem"],
  plant: (draft) => {
    for (const day of [200, 150])
      draft.add("rectificationItem", {
        ownerId: draft.subject.cadreId,
        campaign: "five-aspects-2024",
        aspect: "work-style",
        problem: "会议过多",
        due: daysAgo(day),
        status: "submitted",
        occurredOn: daysAgo(300),
        source: "dic",
      });
    return draft.subject.id;
  },
});
