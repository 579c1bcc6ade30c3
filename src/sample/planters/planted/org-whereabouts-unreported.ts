import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Away from the post twice in a year without a word. */
export const orgWhereaboutsUnreported = plants({
  rule: "org-whereabouts-unreported",
  touches: ["absence"],
  plant: (draft) => {
    for (const days of [90, 200])
      draft.add("absence", {
        kind: "personal-leave",
        occurredOn: daysAgo(days),
        absentFrom: daysAgo(days),
        absentTo: daysAgo(days - 1),
        workingDays: 2,
        reported: false,
        excused: true,
        approvedRef: null,
        verification: "documented",
        source: "hr",
      });
    return draft.subject.id;
  },
});
