import { monthsAgo } from "../../draft/sampleDays.js";
import { listedTenure } from "../listedTenure.js";
import { plants } from "../Planter.js";

/** A listed post was left ten months ago and nobody audited it. */
export const dutDepartureAuditMissing = plants({
  rule: "dut-departure-audit-missing",
  subjects: ["unit"],
  touches: ["tenure", "talk", "audit"],
  plant: (draft) => listedTenure(draft, { cadreId: "C-81301", from: monthsAgo(34), to: monthsAgo(10) }),
});
