import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A high-risk post of the unit lacks rotation. */
export const pstControlsMissingUnit = plants({
  rule: "pst-controls-missing-unit",
  subjects: ["unit"],
  touches: ["postControl"],
  plant: (draft) => {
    const postId = `P-CTL-${draft.subject.id}`;
    draft.posts.set(postId, { id: postId, unitId: draft.subject.id, riskLevel: "high" });
    return draft.add("postControl", {
      postId,
      control: "rotation",
      required: true,
      present: false,
      checkedBy: "合规部",
      occurredOn: daysAgo(90),
      source: "compliance",
    });
  },
});
