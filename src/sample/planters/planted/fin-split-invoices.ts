import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Three invoices of one vendor within three days, each just under the limit. */
export const finSplitInvoices = plants({
  rule: "fin-split-invoices",
  subjects: ["cadre", "unit"],
  touches: ["expense"],
  plant: (draft) => {
    const first = draft.random.between(30, 300);
    for (const day of [first + 2, first + 1, first])
      draft.add("expense", {
        approverId: "C-80005",
        kind: "office",
        amount: yuan(draft.random.between(4400, 4990)),
        approvalLimit: yuan(5000),
        businessApprovalRef: `BUS-${day}`,
        vendorId: "V-902",
        invoiceHash: `inv-${day}`,
        occurredOn: daysAgo(day),
        source: "finance",
      });
    return "V-902";
  },
});
