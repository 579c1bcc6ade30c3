import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A complaint in inquiry scores nothing. */
export const negComplaintPending = staysSilent({
  name: "neg-complaint-pending",
  rule: "caa-complaint-substantiated",
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      channel: "letter",
      named: false,
      allegation: "kickback",
      traceable: true,
      status: draft.random.pick(["assigned", "held", "talk-or-inquiry"]),
      outcome: "pending",
      verification: "alleged",
      occurredOn: daysAgo(50),
      source: "complaint",
    }),
});
