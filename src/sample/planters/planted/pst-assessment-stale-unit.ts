import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A post of the unit was last assessed two and a half years ago. */
export const pstAssessmentStaleUnit = plants({
  rule: "pst-assessment-stale-unit",
  subjects: ["unit"],
  touches: ["postAssessment"],
  plant: (draft) => {
    const postId = `P-ASM-${draft.subject.id}`;
    draft.posts.set(postId, { id: postId, unitId: draft.subject.id, riskLevel: "medium", incumbentId: null });
    return draft.add("postAssessment", {
      postId,
      trigger: "yearly",
      assessedLevel: "medium",
      inherentScore: 9,
      residualScore: 6,
      assessedBy: "合规部",
      occurredOn: monthsAgo(30),
      source: "compliance",
    });
  },
});
