import { monthsAgo } from "../../draft/sampleDays.js";
import { listedTenure } from "../listedTenure.js";
import { plants } from "../Planter.js";

/** More than three years in a listed post without an audit. */
export const dutInTermAuditOverdue = plants({
  rule: "dut-in-term-audit-overdue",
  subjects: ["unit"],
  touches: ["tenure", "talk", "audit"],
  plant: (draft) => listedTenure(draft, { cadreId: "C-81302", from: monthsAgo(draft.random.between(36, 60)) }),
});
