import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Adviser of a former supplier two months after leaving. */
export const intPostDepartureRole = plants({
  rule: "int-post-departure-role",
  line: "procurement",
  touches: ["outsideRole", "payment", "tenure"],
  plant: (draft) => {
    Object.assign(draft.profile, { status: "departed", departedOn: daysAgo(100) });
    return draft.add("outsideRole", {
      entityId: "SUP-003",
      entityKind: "company",
      role: "adviser",
      line: "other",
      paid: false,
      approvedRef: "A-3",
      effectiveFrom: daysAgo(60),
      source: "self-declared",
    });
  },
});
