import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An archive that has stood still for more than a year. */
export const eduArchiveStale = plants({
  rule: "edu-archive-stale",
  subjects: ["unit"],
  touches: ["archiveCheck"],
  plant: (draft) => {
    draft.add("archiveCheck", {
      cadreId: "C-81306",
      keyMinority: true,
      required: 50,
      filed: 50,
      lastEntryOn: daysAgo(draft.random.between(400, 700)),
      checkedBy: "纪检部",
      occurredOn: daysAgo(20),
      source: "dic",
    });
    return draft.subject.id;
  },
});
