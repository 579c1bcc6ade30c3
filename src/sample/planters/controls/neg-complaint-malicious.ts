import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** A malicious report never counts against the person reported. */
export const negComplaintMalicious = staysSilent({
  name: "neg-complaint-malicious",
  rule: "caa-complaint-substantiated",
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      channel: "online",
      named: false,
      allegation: "kickback",
      traceable: true,
      status: "concluded",
      outcome: "malicious-report",
      outcomeOn: daysAgo(20),
      maliceCertifiedRef: "WG-2",
      verification: "unfounded",
      occurredOn: daysAgo(90),
      recordedOn: daysAgo(20),
      source: "complaint",
    }),
});
