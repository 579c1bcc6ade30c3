import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** One invoice paid twice, two months apart. */
export const finDuplicateInvoice = plants({
  rule: "fin-duplicate-invoice",
  subjects: ["cadre", "unit"],
  touches: ["expense"],
  plant: (draft) => {
    for (const day of [160, 100])
      draft.add("expense", {
        approverId: "C-80005",
        kind: "office",
        amount: yuan(380),
        approvalLimit: yuan(50_000),
        businessApprovalRef: `BUS-${day}`,
        vendorId: `V-91${day}`,

        invoiceHash: "inv-twice",
        occurredOn: daysAgo(day),
        source: "finance",
      });
    return "inv-twice";
  },
});
