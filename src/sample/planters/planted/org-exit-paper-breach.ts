import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A private exit without approval. */
export const orgExitPaperBreach = plants({
  rule: "org-exit-paper-breach",
  touches: ["privateExit"],
  plant: (draft) =>
    draft.add("privateExit", {
      occurredOn: daysAgo(200),
      destination: "X",
      purpose: "tourism",
      documentKind: "passport",
      approvedRef: null,
      returnedOn: daysAgo(190),
      documentHandedInOn: daysAgo(185),
      verification: "documented",
      source: "hr",
    }),
});
