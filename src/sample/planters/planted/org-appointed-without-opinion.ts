import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Appointed, and no integrity opinion was ever issued. */
export const orgAppointedWithoutOpinion = plants({
  rule: "org-appointed-without-opinion",
  subjects: ["unit"],
  touches: ["selectionProcess"],
  plant: (draft) =>
    draft.add("selectionProcess", {
      candidateId: "C-CANDIDATE",
      targetPostId: "P-TARGET",
      occurredOn: daysAgo(120),
      stage: "appointed",
      higherPost: false,
      archiveExamined: true,
      personalMattersVerified: true,
      complaintsChecked: true,
      opinionRequestedOn: daysAgo(130),
      opinionIssuedOn: null,
      decidedOn: daysAgo(100),
      appointedOn: daysAgo(90),
      verification: "documented",
      source: "hr",
    }),
});
