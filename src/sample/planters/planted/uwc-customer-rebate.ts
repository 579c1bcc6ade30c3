import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** An audit established rebates beyond the policy. */
export const uwcCustomerRebate = plants({
  rule: "uwc-customer-rebate",
  subjects: ["cadre", "unit"],
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      auditId: "AU-2",
      category: "customer-rebate",
      amount: yuan(1000 * draft.random.between(5, 90)),
      responsibility: "direct",
      gravity: 2,
      verification: "adjudicated",
      occurredOn: daysAgo(draft.random.between(60, 700)),
      source: "audit",
    }),
});
