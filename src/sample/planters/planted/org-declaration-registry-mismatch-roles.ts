import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The registry knows a director whom no report lists. */
export const orgDeclarationRegistryMismatchRoles = plants({
  rule: "org-declaration-registry-mismatch-roles",
  touches: ["outsideRole", "personalMattersReport", "declaredItem"],
  also: ["int-unapproved-part-time"],
  plant: (draft) => {
    addPersonalMatters(draft);
    return draft.add("outsideRole", {
      entityId: "E-528",
      entityKind: "company",
      role: "director",
      line: "travel",
      paid: false,
      approvedRef: null,
      effectiveFrom: monthsAgo(26),
      source: "registry",
    });
  },
});
