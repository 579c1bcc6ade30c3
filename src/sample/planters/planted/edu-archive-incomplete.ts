import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The archive of one of the key minority has gaps. */
export const eduArchiveIncomplete = plants({
  rule: "edu-archive-incomplete",
  subjects: ["unit"],
  touches: ["archiveCheck"],
  plant: (draft) => {
    draft.add("archiveCheck", {
      cadreId: "C-81306",
      keyMinority: true,
      required: 50,
      filed: draft.random.between(10, 39),
      lastEntryOn: daysAgo(40),
      checkedBy: "纪检部",
      occurredOn: daysAgo(20),
      source: "dic",
    });
    return draft.subject.id;
  },
});
