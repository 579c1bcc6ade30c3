import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Three small enterprises have waited for their money for months. */
export const prcSmeLatePayment = plants({
  rule: "prc-sme-late-payment",
  subjects: ["unit"],
  touches: ["payable"],
  plant: (draft) => {
    for (let number = 1; number <= 3; number += 1)
      draft.add("payable", {
        approverId: draft.subject.cadreId,
        supplierId: `SUP-92${number}`,
        amount: yuan(20_000 * number),
        dueOn: daysAgo(60 + 20 * number),
        smallEnterprise: true,
        disputed: false,
        occurredOn: daysAgo(150),
        source: "finance",
      });
    return draft.subject.id;
  },
});
