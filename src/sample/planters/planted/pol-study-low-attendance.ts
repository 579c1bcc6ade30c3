import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Two of four study sessions missed without leave. */
export const polStudyLowAttendance = plants({
  rule: "pol-study-low-attendance",
  touches: ["education"],
  plant: (draft) => {
    for (const day of [280, 200, 120, 40])
      draft.add("education", {
        kind: "study-group",
        hours: 2,
        attended: day < 150,
        excused: false,
        occurredOn: daysAgo(day),
      });
    return draft.subject.id;
  },
});
