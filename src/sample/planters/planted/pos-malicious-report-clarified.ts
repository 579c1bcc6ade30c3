import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A false report, certified as malicious and cleared in the open. */
export const posMaliciousReportClarified = plants({
  rule: "pos-malicious-report-clarified",
  touches: ["complaint"],
  plant: (draft) =>
    draft.add("complaint", {
      channel: "online",
      named: false,
      allegation: "kickback",
      traceable: true,
      status: "filed",
      outcome: "malicious-report",
      outcomeOn: daysAgo(70),
      maliceCertifiedRef: "WG-1",
      clarifiedOn: daysAgo(50),
      verification: "unfounded",
      occurredOn: daysAgo(160),
      recordedOn: daysAgo(50),
      source: "complaint",
    }),
});
