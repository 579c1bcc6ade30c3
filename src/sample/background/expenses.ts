import type { Draft } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** A handful of modest expenses, each at a vendor of its own and with few companions. */
export function addExpenses(draft: Draft): void {
  const { random } = draft;
  const count = random.between(2, 5);
  for (let number = 1; number <= count; number += 1) {
    const reception = random.chance(400);
    const guests = random.between(4, 18);
    draft.add("expense", {
      approverId: "C-80005",
      kind: reception ? "reception" : random.pick(["travel", "vehicle", "meeting", "office"]),
      amount: yuan(random.between(200, 2400)),
      approvalLimit: yuan(5000),
      businessApprovalRef: `BUS-${number}`,
      vendorId: `V-${String(random.between(1, 400)).padStart(3, "0")}`,
      ...(reception
        ? { guests, companions: Math.min(3, Math.floor(guests / 3)), standardPerHead: yuan(500) }
        : { guests: null, companions: null, standardPerHead: null }),
      invoiceHash: `inv-${draft.subject.id}-${number}`,
      occurredOn: daysAgo(60 * number + random.between(0, 50)),
      source: "finance",
    });
  }
}
