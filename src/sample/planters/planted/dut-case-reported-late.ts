import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A case reported a month after it was known. */
export const dutCaseReportedLate = plants({
  rule: "dut-case-reported-late",
  subjects: ["unit"],
  touches: ["caseInUnit"],
  plant: (draft) =>
    draft.add("caseInUnit", {
      caseId: "CASE-9",
      category: "false-claim",
      knownOn: daysAgo(200),
      reportedOn: daysAgo(170),
      major: false,
      internalStaff: true,
      leaderResponsibility: "none",

      occurredOn: daysAgo(200),
      recordedOn: daysAgo(170),
      source: "compliance",
    }),
});
