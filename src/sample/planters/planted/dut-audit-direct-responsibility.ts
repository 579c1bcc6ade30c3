import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Direct responsibility for a grave problem that an audit found. */
export const dutAuditDirectResponsibility = plants({
  rule: "dut-audit-direct-responsibility",
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      category: "asset-loss",
      responsibility: "direct",
      gravity: draft.random.between(3, 5),
      incidentId: "INC-dut-audit-direct-responsibility",
      occurredOn: daysAgo(draft.random.between(60, 600)),
      source: "audit",
    }),
});
