import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** An approved post that pays. */
export const intPartTimePaid = plants({
  rule: "int-part-time-paid",
  touches: ["outsideRole"],
  plant: (draft) =>
    draft.add("outsideRole", {
      entityId: "E-PART-TIME-PAID",
      entityKind: "company",
      effectiveFrom: daysAgo(400),
      effectiveTo: null,
      verification: "documented",
      source: "registry",
      role: "director",
      line: "travel",
      paid: true,
      annualPay: yuan(60_000),
      approvedRef: "A-1",
    }),
});
