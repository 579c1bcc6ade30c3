import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Moved away and back within a year. */
export const pstShamRotation = plants({
  rule: "pst-sham-rotation",
  subjects: ["cadre", "post"],
  touches: ["rotation", "tenure"],
  plant: (draft) =>
    draft.add("rotation", {
      fromPostId: draft.subject.postId,
      toPostId: "P-OUT-00001",
      handoverOn: monthsAgo(14),
      handoverAuditRef: "HO-1",
      returnedOn: monthsAgo(draft.random.between(3, 9)),
      occurredOn: monthsAgo(14),
      recordedOn: monthsAgo(3),
    }),
});
