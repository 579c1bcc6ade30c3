import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Decided without examining the archive. */
export const orgChecksSkipped = plants({
  rule: "org-checks-skipped",
  subjects: ["unit"],
  touches: ["selectionProcess"],
  plant: (draft) =>
    draft.add("selectionProcess", {
      candidateId: "C-CANDIDATE",
      targetPostId: "P-TARGET",
      occurredOn: daysAgo(120),
      stage: "appointed",
      higherPost: false,
      archiveExamined: false,
      personalMattersVerified: true,
      complaintsChecked: true,
      opinionRequestedOn: daysAgo(130),
      opinionIssuedOn: daysAgo(110),
      opinion: "agree",
      decidedOn: daysAgo(100),
      appointedOn: daysAgo(90),
      verification: "documented",
      source: "hr",
    }),
});
