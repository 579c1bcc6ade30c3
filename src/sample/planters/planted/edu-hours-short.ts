import { dayOf, sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The party class of last year is not there. */
export const eduHoursShort = plants({
  rule: "edu-hours-short",
  touches: ["education"],
  plant: (draft) => {
    draft.remove(
      "education",
      ({ kind, occurredOn }) => kind === "party-class" && String(occurredOn) < dayOf(sampleYear, 1, 1),
    );
    return String(sampleYear - 1);
  },
});
