import { shopId } from "../../background/business.js";
import { plants } from "../Planter.js";
import { relatedKinEnterprise } from "../relatedKinEnterprise.js";

/** A cousin of the holder runs a shop that claims of the post are paid to. */
export const intKinRepairShopPost = plants({
  rule: "int-kin-repair-shop-post",
  subjects: ["post"],
  line: "claims",
  touches: ["kinship", "kinBusiness", "claim", "recusal", "tenure"],
  plant: (draft) => {
    const entityId = shopId(4);
    relatedKinEnterprise(draft, {
      kinId: "K-32",
      relation: "cousin",
      entityId,
      role: "legal-rep",
      line: "repair-shop",
    });
    return entityId;
  },
});
