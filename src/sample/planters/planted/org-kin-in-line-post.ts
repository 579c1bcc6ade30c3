import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The holder's child sits in a post directly under this one. */
export const orgKinInLinePost = plants({
  rule: "org-kin-in-line-post",
  subjects: ["post"],
  touches: ["kinship", "exemption", "tenure"],
  plant: (draft) => {
    const kinPost = `${draft.subject.postId}-K`;
    draft.posts.set(kinPost, { ...draft.profile, id: kinPost, reportsToPostId: draft.subject.postId });
    draft.addRelated("kinship", {
      cadreId: draft.subject.cadreId,
      kinId: "K-35",
      relation: "child",
      livesTogether: false,
      dependent: false,
      employer: "EMP-35",
      employerUnitId: draft.subject.unitId,
      kinPostId: kinPost,
      jobTitle: "职员",
      effectiveFrom: "1998",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return draft.all("tenure")[0]?.id;
  },
});
