import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { samplePolicy } from "../samplePolicy.js";

/** Three refunds went to an account that had not paid. */
export const uwcEndorsementRefundOutlier = plants({
  rule: "uwc-endorsement-refund-outlier",
  subjects: ["cadre", "post"],
  line: "underwriting",
  touches: ["policy"],
  plant: (draft) => {
    for (let number = 1; number <= 3; number += 1)
      draft.add("policy", {
        ...samplePolicy("C-80008", 80 * number + 20),
        policyNo: `PO-${number}`,
        serviceId: draft.subject.cadreId,
        endorsementRefund: yuan(500),
        payerAccountHash: `payer-${number}`,
        refundAccountHash: "acc-9",
      });
    return draft.subject.id;
  },
});
