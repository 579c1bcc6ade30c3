import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A loan from a repair shop, established by decision. */
export const intBorrowsFromCounterparty = plants({
  rule: "int-borrows-from-counterparty",
  touches: ["controlFinding"],
  plant: (draft) =>
    draft.add("controlFinding", {
      category: "borrowing",
      area: "style",
      foundBy: "inspection-tour",
      confirmed: true,
      gravity: 2,
      amount: yuan(100_000),
      counterpartyKind: "repair-shop",
      counterpartyId: "S-0003",
      verification: "adjudicated",
      incidentId: "INC-int-borrows-from-counterparty",
      occurredOn: daysAgo(draft.random.between(60, 300)),
      source: "dic",
    }),
});
