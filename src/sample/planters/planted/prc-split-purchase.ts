import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Two contracts below the limit with one supplier within a month. */
export const prcSplitPurchase = plants({
  rule: "prc-split-purchase",
  subjects: ["cadre", "unit"],
  touches: ["contract"],
  plant: (draft) => {
    for (const days of [60, 90])
      draft.add("contract", {
        approverId: draft.subject.cadreId,
        supplierId: "SUP-903",
        category: "printing",
        amount: yuan(120000),
        serviceFrom: daysAgo(days - 5),
        acceptedOn: daysAgo(days - 40),
        recordedOn: daysAgo(20),
        occurredOn: daysAgo(days),
        source: "finance",
      });
    return undefined;
  },
});
