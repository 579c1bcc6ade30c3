import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Holds, beside the own post, one that may not go with it. */
export const pstSodConflict = plants({
  rule: "pst-sod-conflict",
  line: "finance",
  touches: ["tenure", "talk"],
  plant: (draft) => {
    const { postId } = draft.subject;
    const other = "P-SOD-00001";
    const profile = draft.posts.get(postId);
    draft.posts.set(postId, { ...profile, id: postId, incompatibleWith: [other] });
    draft.posts.set(other, { ...profile, id: other });
    const from = daysAgo(draft.random.between(40, 300));
    draft.add("talk", {
      kind: "pre-appointment",
      talkerId: "C-90001",
      topic: "duty",
      factualBasis: false,
      recordRef: "TALK-SOD",
      occurredOn: from,
      source: "dic",
    });
    draft.add("tenure", {
      postId: other,
      kind: "concurrent",
      appointmentDoc: "REN-SOD",
      principal: false,
      effectiveFrom: from,
    });
    return draft.all("tenure").find((one) => one["postId"] === postId)?.id;
  },
});
