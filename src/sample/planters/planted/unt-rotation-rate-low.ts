import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A rotation due two months ago did not take place. */
export const untRotationRateLow = plants({
  rule: "unt-rotation-rate-low",
  subjects: ["unit"],
  touches: ["rotationPlan"],
  plant: (draft) => {
    draft.add("rotationPlan", {
      cadreId: "C-81308",
      year: 2025,
      dueOn: daysAgo(60),
      deferredRef: null,
      occurredOn: daysAgo(170),
      source: "hr",
    });
    return draft.subject.id;
  },
});
