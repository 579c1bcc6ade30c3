import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The conduct behind a sanction in force lies within the period of an earlier one. */
export const caaSecondSanction = plants({
  rule: "caa-second-sanction",
  touches: ["sanction"],
  also: ["caa-sanction-active"],
  plant: (draft) => {
    for (const [name, code, effective, conduct] of [
      ["INC-1", "party-warning", 30, 36],
      ["INC-2", "party-serious-warning", 6, 24],
    ] as const)
      draft.add("sanction", {
        code,
        grounds: "over-standard",
        decidedOn: monthsAgo(effective),
        effectiveOn: monthsAgo(effective),
        conductOn: monthsAgo(conduct),
        incidentId: name,
        verification: "adjudicated",
        source: "dic",
      });
    return "sanction-2";
  },
});
