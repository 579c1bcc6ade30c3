import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** An honest error in reform weighs half, and no more than severity 2. */
export const negReformError = staysSilent({
  name: "neg-reform-error",
  rule: "uwc-customer-rebate",
  expect: "mitigated",
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      auditId: "AU-3",
      category: "customer-rebate",
      amount: yuan(9000),
      responsibility: "direct",
      gravity: 2,
      mitigation: ["reform-error"],
      verification: "adjudicated",
      occurredOn: daysAgo(200),
      source: "audit",
    }),
});
