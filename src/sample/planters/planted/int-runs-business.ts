import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Legal representative of a company. */
export const intRunsBusiness = plants({
  rule: "int-runs-business",
  touches: ["outsideRole"],
  plant: (draft) =>
    draft.add("outsideRole", {
      entityId: "E-RUNS-BUSINESS",
      entityKind: "company",
      effectiveFrom: daysAgo(400),
      effectiveTo: null,
      verification: "documented",
      source: "registry",
      role: "legal-rep",
      line: "travel",
      paid: false,
      approvedRef: "A-1",
    }),
});
