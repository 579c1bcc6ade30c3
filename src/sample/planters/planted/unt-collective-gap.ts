import { monthsAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Three major matters without collective decision, each established. */
export const untCollectiveGap = plants({
  rule: "unt-collective-gap",
  subjects: ["unit"],
  touches: ["collectiveDecision"],
  also: ["org-collective-decision-bypassed"],
  plant: (draft) => {
    for (const month of [3, 6, 9])
      draft.add("collectiveDecision", {
        matterKind: "project",
        amount: yuan(200_000),
        minutesRef: null,
        minutesOn: null,
        implementedOn: monthsAgo(month),
        quorumMet: false,
        votesFor: 0,
        votesAgainst: 0,
        dissentRecorded: false,
        implementedAsDecided: true,
        incidentId: `INC-decision-${month}`,
        verification: "adjudicated",
        occurredOn: monthsAgo(month),
        source: "audit",
      });
    return draft.subject.id;
  },
});
