import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A candidate was appointed to a higher post while a sanction ran. */
export const orgPromotedInInfluencePeriod = plants({
  rule: "org-promoted-in-influence-period",
  subjects: ["unit"],
  touches: ["selectionProcess", "sanction"],
  plant: (draft) => {
    draft.add("sanction", {
      cadreId: "C-81234",
      code: "party-serious-warning",
      grounds: "over-standard",
      decidedOn: monthsAgo(14),
      effectiveOn: monthsAgo(14),
      conductOn: monthsAgo(20),
      verification: "adjudicated",
      source: "dic",
    });
    return draft.add("selectionProcess", {
      candidateId: "C-81234",
      stage: "appointed",
      higherPost: true,
      archiveExamined: true,
      personalMattersVerified: true,
      complaintsChecked: true,
      opinionIssuedOn: monthsAgo(6),
      opinion: "agree",
      decidedOn: monthsAgo(5),
      appointedOn: monthsAgo(4),
      occurredOn: monthsAgo(6),
      recordedOn: monthsAgo(4),
    });
  },
});
