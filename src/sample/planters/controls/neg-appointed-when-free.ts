import { monthsAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Appointed on the first day after the period of a sanction. */
export const negAppointedWhenFree = staysSilent({
  name: "neg-appointed-when-free",
  rule: "org-promoted-in-influence-period",
  subjects: ["unit"],
  touches: ["selectionProcess", "sanction"],
  plant: (draft) => {
    draft.add("sanction", {
      cadreId: "C-81235",
      code: "party-serious-warning",
      grounds: "over-standard",
      decidedOn: monthsAgo(24),
      effectiveOn: monthsAgo(24),
      conductOn: monthsAgo(30),
      verification: "adjudicated",
      source: "dic",
    });
    return draft.add("selectionProcess", {
      candidateId: "C-81235",
      stage: "appointed",
      higherPost: true,
      archiveExamined: true,
      personalMattersVerified: true,
      complaintsChecked: true,
      opinionIssuedOn: monthsAgo(8),
      opinion: "agree",
      decidedOn: monthsAgo(7),
      appointedOn: monthsAgo(6),
      occurredOn: monthsAgo(8),
      recordedOn: monthsAgo(6),
    });
  },
});
