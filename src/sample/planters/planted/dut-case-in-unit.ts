import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A case in the unit, and a leader who was found answerable. */
export const dutCaseInUnit = plants({
  rule: "dut-case-in-unit",
  subjects: ["cadre", "unit"],
  touches: ["caseInUnit"],
  plant: (draft) =>
    draft.add("caseInUnit", {
      caseId: "CASE-9",
      category: "false-claim",
      knownOn: daysAgo(200),
      reportedOn: daysAgo(199),
      major: false,
      internalStaff: true,
      leaderResponsibility: "leadership",
      verification: "adjudicated",
      incidentId: "INC-case",
      occurredOn: daysAgo(200),
      recordedOn: daysAgo(100),
      source: "compliance",
    }),
});
