import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A project carried out without minutes. */
export const orgCollectiveDecisionBypassed = plants({
  rule: "org-collective-decision-bypassed",
  subjects: ["cadre", "unit"],
  touches: ["collectiveDecision"],
  plant: (draft) =>
    draft.add("collectiveDecision", {
      matterKind: "large-fund",
      amount: yuan(12_000_000),
      minutesRef: null,
      implementedOn: daysAgo(120),
      quorumMet: false,
      votesFor: 0,
      votesAgainst: 0,
      dissentRecorded: false,
      implementedAsDecided: false,
      occurredOn: daysAgo(120),
      source: "finance",
    }),
});
