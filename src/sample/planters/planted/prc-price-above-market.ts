import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An audit established a price well above the reference. */
export const prcPriceAboveMarket = plants({
  rule: "prc-price-above-market",
  subjects: ["cadre", "unit"],
  touches: ["auditFinding"],
  also: ["dut-audit-direct-responsibility"],
  plant: (draft) =>
    draft.add("auditFinding", {
      auditId: "AU-907",
      category: "price-above-market",
      responsibility: "direct",
      counterpartyKind: "supplier",
      counterpartyId: "SUP-907",
      gravity: 3,
      overprice: `${draft.random.between(16, 40)} %`,
      verification: "adjudicated",
      incidentId: "INC-907",
      occurredOn: daysAgo(draft.random.between(100, 300)),
      source: "audit",
    }),
});
