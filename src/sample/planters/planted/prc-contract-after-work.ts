import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Signed forty days after the work had begun. */
export const prcContractAfterWork = plants({
  rule: "prc-contract-after-work",
  subjects: ["unit"],
  touches: ["contract"],
  plant: (draft) =>
    draft.add("contract", {
      approverId: draft.subject.cadreId,
      supplierId: "SUP-905",
      category: "services",
      amount: yuan(100000),
      serviceFrom: daysAgo(140),
      occurredOn: daysAgo(100),
      source: "finance",
    }),
});
