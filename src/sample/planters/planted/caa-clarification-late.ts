import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An unfounded report that did harm and was never cleared. */
export const caaClarificationLate = plants({
  rule: "caa-clarification-late",
  subjects: ["unit"],
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      cadreId: "C-81304",
      channel: "letter",
      named: false,
      allegation: "kickback",
      traceable: true,
      status: "concluded",
      outcome: "unfounded",
      outcomeOn: daysAgo(draft.random.between(61, 100)),
      clarificationWanted: true,
      verification: "adjudicated",
      occurredOn: daysAgo(200),
      recordedOn: daysAgo(60),
      source: "complaint",
    }),
});
