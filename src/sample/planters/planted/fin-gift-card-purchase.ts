import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Cards bought without approval of a business purpose. */
export const finGiftCardPurchase = plants({
  rule: "fin-gift-card-purchase",
  subjects: ["unit"],
  touches: ["expense"],
  plant: (draft) => {
    const day = draft.random.between(100, 300);
    return draft.add("expense", {
      approverId: "C-80005",
      kind: "prepaid-card",
      amount: yuan(6000),
      approvalLimit: yuan(50_000),
      businessApprovalRef: null,
      vendorId: `V-91${day}`,

      invoiceHash: `inv-x-${day}`,
      occurredOn: daysAgo(day),
      source: "finance",
    });
  },
});
