import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The register knows a flat of the cadre that no report lists. */
export const orgDeclarationRegistryMismatchProperty = plants({
  rule: "org-declaration-registry-mismatch-property",
  touches: ["registeredProperty", "personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    return draft.add("registeredProperty", {
      holder: "self",
      propertyId: "RE-529",
      area: draft.random.between(60, 180),
      effectiveFrom: monthsAgo(30),
      source: "registry",
    });
  },
});
