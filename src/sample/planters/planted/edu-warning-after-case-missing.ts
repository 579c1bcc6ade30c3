import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A case decided three months ago, and no warning education since. */
export const eduWarningAfterCaseMissing = plants({
  rule: "edu-warning-after-case-missing",
  subjects: ["unit"],
  touches: ["caseInUnit", "education"],
  plant: (draft) =>
    draft.add("caseInUnit", {
      caseId: "CASE-9",
      category: "false-claim",
      knownOn: daysAgo(200),
      reportedOn: daysAgo(199),
      major: false,
      internalStaff: true,
      leaderResponsibility: "none",
      decidedOn: daysAgo(100),
      occurredOn: daysAgo(200),
      recordedOn: daysAgo(100),
      source: "compliance",
    }),
});
