import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Lends to an agency at a high rate, as a person confirmed. */
export const intLendsToCounterpartyScreened = plants({
  rule: "int-lends-to-counterparty-screened",
  touches: ["screening"],
  plant: (draft) =>
    draft.add("screening", {
      round: "2025-1",
      screenerId: "C-90003",
      item: "private-lending",
      hit: true,
      direction: "lends",
      counterpartyKind: "agency",
      counterpartyId: "AG-9",
      annualRate: "24 %",
      humanDecision: "confirmed",
      decidedOn: daysAgo(60),
      incidentId: "INC-int-lends-to-counterparty-screened",
      occurredOn: daysAgo(80),
      recordedOn: daysAgo(60),
      source: "compliance",
    }),
});
