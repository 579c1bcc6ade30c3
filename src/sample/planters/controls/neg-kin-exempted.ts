import { daysAgo, monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** The spouse sits under the cadre with an exemption approved and publicised. */
export const negKinExempted = staysSilent({
  name: "neg-kin-exempted",
  rule: "org-kin-in-line",
  touches: ["kinship", "exemption"],
  plant: (draft) => {
    const kinPost = `${draft.subject.postId}-K`;
    const own = draft.posts.get(draft.subject.postId);
    draft.posts.set(kinPost, { ...own, id: kinPost, reportsToPostId: draft.subject.postId });
    draft.add("exemption", {
      exemptFrom: "kin-recusal",
      kinId: "K-7",
      approvedBy: "党委",
      approvedOn: monthsAgo(5),
      publicised: true,
      reason: "边远地区",
      effectiveFrom: monthsAgo(5),
      effectiveTo: monthsAgo(-5),
    });
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
