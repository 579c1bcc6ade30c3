import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An adviser for more than a year, never approved. */
export const intUnapprovedPartTime = plants({
  rule: "int-unapproved-part-time",
  touches: ["outsideRole"],
  also: ["org-declaration-registry-mismatch-roles"],
  plant: (draft) =>
    draft.add("outsideRole", {
      entityId: "E-UNAPPROVED-PART-TIME",
      entityKind: "company",
      effectiveFrom: daysAgo(400),
      effectiveTo: null,
      verification: "documented",
      source: "registry",
      role: "adviser",
      line: "travel",
      paid: false,
      approvedRef: null,
    }),
});
