import { staysSilent } from "../Planter.js";
import { relatedKinEnterprise } from "../relatedKinEnterprise.js";

/** The unit pays an enterprise of its leader's kin, and the leader stands back from it. */
export const negRecusedKinSupplier = staysSilent({
  name: "neg-recused-kin-supplier",
  rule: "int-kin-supplier-unit",
  subjects: ["unit"],
  touches: ["kinship", "kinBusiness", "payment", "recusal", "tenure"],
  plant: (draft) => {
    const entityId = "SUP-004";
    relatedKinEnterprise(draft, { kinId: "K-36", relation: "spouse", entityId, role: "legal-rep", line: "travel" });
    draft.add("recusal", {
      matterKind: "counterparty",
      counterpartyId: entityId,
      kinId: "K-36",
      participated: false,
      effectiveFrom: "2022-01-01",
    });
    return entityId;
  },
});
