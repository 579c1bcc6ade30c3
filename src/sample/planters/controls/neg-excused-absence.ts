import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Away from the test with an excuse. */
export const negExcusedAbsence = staysSilent({
  name: "neg-excused-absence",
  rule: "edu-test-failed",
  touches: ["education"],
  plant: (draft) =>
    draft.add("education", {
      kind: "online-test",
      hours: 1,
      attended: false,
      excused: true,
      score: null,
      passMark: 60,
      occurredOn: daysAgo(85),
    }),
});
