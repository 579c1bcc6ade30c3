import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A loan to an agency at a rate above the reference of its day, established by decision. */
export const intLendsToCounterparty = plants({
  rule: "int-lends-to-counterparty",
  touches: ["controlFinding"],
  plant: (draft) =>
    draft.add("controlFinding", {
      category: "lending",
      area: "style",
      foundBy: "inspection-tour",
      confirmed: true,
      gravity: 2,
      amount: yuan(100_000),
      counterpartyKind: "agency",
      counterpartyId: "AG-9",
      annualRate: "24 %",
      verification: "adjudicated",
      incidentId: "INC-int-lends-to-counterparty",
      occurredOn: daysAgo(draft.random.between(60, 300)),
      source: "dic",
    }),
});
