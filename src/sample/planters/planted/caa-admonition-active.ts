import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An admonition of two months ago. */
export const caaAdmonitionActive = plants({
  rule: "caa-admonition-active",
  touches: ["sanction"],
  plant: (draft) =>
    draft.add("sanction", {
      code: "admonition",
      grounds: "formalism",
      decidedOn: daysAgo(62),
      effectiveOn: daysAgo(60),
      conductOn: daysAgo(200),
      incidentId: "INC-A",
      verification: "adjudicated",
      source: "dic",
    }),
});
