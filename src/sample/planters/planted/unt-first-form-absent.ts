import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Three sanctions in a year and no reminder before them. */
export const untFirstFormAbsent = plants({
  rule: "unt-first-form-absent",
  subjects: ["unit"],
  touches: ["sanction", "talk"],
  plant: (draft) => {
    for (const month of [3, 6, 9])
      draft.add("sanction", {
        cadreId: `C-8132${month}`,
        code: "party-warning",
        grounds: "formalism",
        decidedOn: monthsAgo(month),
        effectiveOn: monthsAgo(month),
        conductOn: monthsAgo(month + 6),
        incidentId: `INC-sanction-${month}`,
        verification: "adjudicated",
        source: "dic",
      });
    return draft.subject.id;
  },
});
