import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A key post changed hands months ago without a handover. */
export const pstHandoverMissing = plants({
  rule: "pst-handover-missing",
  subjects: ["post"],
  line: "finance",
  touches: ["rotation"],
  plant: (draft) =>
    draft.add("rotation", {
      cadreId: "C-80007",
      fromPostId: draft.subject.postId,
      toPostId: "P-OUT-00001",
      handoverOn: null,
      handoverAuditRef: null,
      occurredOn: daysAgo(draft.random.between(60, 300)),
    }),
});
