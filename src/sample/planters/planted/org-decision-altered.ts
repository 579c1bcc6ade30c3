import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Carried out otherwise than decided. */
export const orgDecisionAltered = plants({
  rule: "org-decision-altered",
  subjects: ["cadre", "unit"],
  touches: ["collectiveDecision"],
  plant: (draft) =>
    draft.add("collectiveDecision", {
      occurredOn: daysAgo(120),
      matterKind: "project",
      counterpartyId: "K-ALTERED",
      minutesRef: "M-ALTERED",
      minutesOn: daysAgo(120),
      implementedOn: daysAgo(60),
      quorumMet: true,
      votesFor: 6,
      votesAgainst: 0,
      dissentRecorded: true,
      implementedAsDecided: false,
      verification: "documented",
      source: "compliance",
    }),
});
