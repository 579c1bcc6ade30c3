import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Two receptions of six guests with four companions each. */
export const finReceptionCompanyOver = plants({
  rule: "fin-reception-company-over",
  subjects: ["cadre", "unit"],
  touches: ["expense"],
  plant: (draft) => {
    for (const day of [100, 40])
      draft.add("expense", {
        approverId: "C-80005",
        kind: "reception",
        amount: yuan(900),
        approvalLimit: yuan(5000),
        businessApprovalRef: `BUS-${day}`,
        vendorId: "V-901",
        guests: 6,
        companions: 4,
        standardPerHead: yuan(200),
        invoiceHash: `inv-${day}`,
        occurredOn: daysAgo(day),
        source: "finance",
      });
    return draft.subject.id;
  },
});
