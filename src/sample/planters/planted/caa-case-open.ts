import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A case has been opened; nothing is proven. */
export const caaCaseOpen = plants({
  rule: "caa-case-open",
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      channel: "letter",
      named: false,
      allegation: "kickback",
      traceable: true,
      status: "case-opened",
      outcome: "pending",
      verification: "alleged",
      occurredOn: daysAgo(draft.random.between(20, 120)),
      source: "complaint",
    }),
});
