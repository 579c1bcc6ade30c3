import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A complaint that was proven in part, without a sanction. */
export const caaComplaintSubstantiated = plants({
  rule: "caa-complaint-substantiated",
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      channel: "visit",
      named: true,
      allegation: "dining-waste",
      traceable: true,
      status: "concluded",
      outcome: "partly-substantiated",
      outcomeOn: daysAgo(40),
      verification: "adjudicated",
      incidentId: "INC-C",
      occurredOn: daysAgo(draft.random.between(90, 200)),
      recordedOn: daysAgo(40),
      source: "complaint",
    }),
});
