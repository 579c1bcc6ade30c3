import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A wedding that was never reported. */
export const intFamilyEventUnreported = plants({
  rule: "int-family-event-unreported",
  touches: ["familyEvent"],
  plant: (draft) =>
    draft.add("familyEvent", {
      occurredOn: daysAgo(100),
      kind: "child-wedding",
      reportDue: daysAgo(110),
      reportedOn: null,
      tables: 12,
      guestsFromServiceTargets: 0,
      serviceTargetGifts: false,
      giftsReturned: null,
      verification: "documented",
      source: "compliance",
    }),
});
