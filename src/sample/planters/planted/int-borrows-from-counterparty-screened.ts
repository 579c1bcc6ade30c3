import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Uses a supplier's car, as a person confirmed. */
export const intBorrowsFromCounterpartyScreened = plants({
  rule: "int-borrows-from-counterparty-screened",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "private-lending",
      hit: true,
      direction: "uses",
      counterpartyKind: "supplier",
      counterpartyId: "SUP-003",
      humanDecision: "confirmed",
      decidedOn: daysAgo(60),
      incidentId: "INC-int-borrows-from-counterparty-screened",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
