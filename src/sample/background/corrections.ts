import type { Draft } from "../draft/Draft.js";
import { dayOf } from "../draft/sampleDays.js";

/** Files are corrected: now and then a record that a later one replaces, or one that was entered by mistake and withdrawn. */
export function addCorrections(draft: Draft): void {
  const { random } = draft;
  if (random.chance(120)) {
    const wrong = draft.add("education", {
      kind: "warning-film",
      hours: 4,
      attended: true,
      occurredOn: dayOf(2024, 10, 15),
    });
    draft.add("education", {
      kind: "warning-film",
      hours: 2,
      attended: true,
      occurredOn: dayOf(2024, 10, 15),
      recordedOn: dayOf(2024, 11, 5),
      supersedes: wrong,
    });
  }
  if (random.chance(60))
    draft.add("expense", {
      kind: "travel",
      amount: "120.00 CNY",
      approvalLimit: "5000.00 CNY",
      approverId: "C-80005",
      businessApprovalRef: "BUS-0",
      vendorId: "V-000",
      invoiceHash: "inv-0",
      occurredOn: dayOf(2025, 2, 3),
      withdrawn: true,
      source: "finance",
    });
}
