import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Two receptions of eight people at more than the standard a head. */
export const finReceptionOverStandard = plants({
  rule: "fin-reception-over-standard",
  subjects: ["cadre", "unit"],
  touches: ["expense"],
  plant: (draft) => {
    for (const day of [180, 90])
      draft.add("expense", {
        approverId: "C-80005",
        kind: "reception",
        amount: yuan(1200),
        approvalLimit: yuan(50_000),
        businessApprovalRef: `BUS-${day}`,
        vendorId: `V-91${day}`,
        guests: 6,
        companions: 2,
        standardPerHead: yuan(100),
        invoiceHash: `inv-x-${day}`,
        occurredOn: daysAgo(day),
        source: "finance",
      });
    return draft.subject.id;
  },
});
