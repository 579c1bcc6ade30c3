import { plants } from "../Planter.js";
import { relatedKinEnterprise } from "../relatedKinEnterprise.js";

/** A sibling of the unit's leader holds a third of a supplier that the unit pays. */
export const intKinSupplierUnit = plants({
  rule: "int-kin-supplier-unit",
  subjects: ["unit"],
  touches: ["kinship", "kinBusiness", "payment", "recusal", "tenure"],
  plant: (draft) => {
    const entityId = "SUP-003";
    relatedKinEnterprise(draft, {
      kinId: "K-31",
      relation: "sibling",
      entityId,
      role: "shareholder",
      line: "it-vendor",
    });
    return entityId;
  },
});
