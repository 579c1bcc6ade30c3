import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The spouse sits in a post directly under that of the cadre. */
export const orgKinInLine = plants({
  rule: "org-kin-in-line",
  touches: ["kinship", "exemption"],
  plant: (draft) => {
    const kinPost = `${draft.subject.postId}-K`;
    const own = draft.posts.get(draft.subject.postId);
    draft.posts.set(kinPost, { ...own, id: kinPost, reportsToPostId: draft.subject.postId });
    return draft.add("kinship", {
      kinId: "K-7",
      relation: "spouse",
      livesTogether: true,
      dependent: false,
      employer: "EMP-7",
      employerUnitId: draft.subject.unitId,
      kinPostId: kinPost,
      jobTitle: "职员",
      effectiveFrom: "2010",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
  },
});
