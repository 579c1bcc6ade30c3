import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Far more on reception before the Dragon Boat Festival than before other festivals. */
export const finHolidaySpike = plants({
  rule: "fin-holiday-spike",
  subjects: ["unit"],
  touches: ["expense"],
  plant: (draft) => {
    const day = 35;
    draft.add("expense", {
      approverId: "C-80005",
      kind: "reception",
      amount: yuan(1000 * draft.random.between(30, 60)),
      approvalLimit: yuan(50_000),
      businessApprovalRef: `BUS-${day}`,
      vendorId: `V-91${day}`,
      guests: 8,
      companions: 2,
      invoiceHash: `inv-x-${day}`,
      occurredOn: daysAgo(day),
      source: "finance",
    });
    return draft.subject.id;
  },
});
