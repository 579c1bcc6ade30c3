import { addKinEnterprise } from "../addKinEnterprise.js";
import { plants } from "../Planter.js";

/** A sibling holds a third of a supplier that the unit pays. */
export const intKinSupplier = plants({
  rule: "int-kin-supplier",
  line: "procurement",
  touches: ["kinship", "kinBusiness", "payment", "recusal", "tenure"],
  plant: (draft) =>
    addKinEnterprise(draft, {
      kinId: "K-21",
      relation: "sibling",
      entityId: "SUP-005",
      role: "shareholder",
      line: "advertising",
    }),
});
