import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Twice a vote against and no word of it in the minutes. */
export const orgDissentNotRecorded = plants({
  rule: "org-dissent-not-recorded",
  subjects: ["unit"],
  touches: ["collectiveDecision"],
  plant: (draft) => {
    for (const days of [60, 160])
      draft.add("collectiveDecision", {
        occurredOn: daysAgo(days),
        matterKind: "project",
        minutesRef: `M-${days}`,
        minutesOn: daysAgo(days),
        implementedOn: daysAgo(days - 10),
        quorumMet: true,
        votesFor: 5,
        votesAgainst: 1,
        dissentRecorded: false,
        implementedAsDecided: true,
        verification: "documented",
        source: "compliance",
      });
    return draft.subject.id;
  },
});
