import { dayOf, sampleYear } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** Of the day of effect only the year is known, so that the period may be over or not. */
export const unknownSanctionDay = withholds({
  name: "unknown-sanction-day",
  rule: "caa-sanction-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "party-warning",
      grounds: "over-standard",
      decidedOn: dayOf(sampleYear - 1, 6, 2),
      effectiveOn: String(sampleYear - 1),
      conductOn: dayOf(sampleYear - 2, 6, 2),
      incidentId: "INC-U",
      occurredOn: dayOf(sampleYear - 1, 6, 2),
      verification: "adjudicated",
      source: "dic",
    }),
});
