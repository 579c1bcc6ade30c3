import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Director of an insurance agency. */
export const intSameKindBusiness = plants({
  rule: "int-same-kind-business",
  touches: ["outsideRole"],
  plant: (draft) =>
    draft.add("outsideRole", {
      entityId: "E-SAME-KIND-BUSINESS",
      entityKind: "company",
      effectiveFrom: daysAgo(400),
      effectiveTo: null,
      verification: "documented",
      source: "registry",
      role: "director",
      line: "insurance-agency",
      paid: false,
      approvedRef: "A-1",
    }),
});
