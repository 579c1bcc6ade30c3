import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { relatedKinEnterprise } from "../relatedKinEnterprise.js";
import { samplePolicy } from "../samplePolicy.js";

/** The holder's sister-in-law runs a broker through which a policy of the post came. */
export const intKinAgencyPost = plants({
  rule: "int-kin-agency-post",
  subjects: ["post"],
  line: "channel",
  touches: ["kinship", "kinBusiness", "policy", "recusal", "tenure"],
  plant: (draft) => {
    const entityId = "AG-33";
    relatedKinEnterprise(draft, {
      kinId: "K-33",
      relation: "sibling-spouse",
      entityId,
      role: "executive",
      line: "broker",
    });
    draft.add("policy", {
      ...samplePolicy("C-80007", draft.random.between(10, 300)),
      policyNo: "PO-33",
      channel: "broker",
      intermediaryId: entityId,
      commission: yuan(150),
    });
    return entityId;
  },
});
