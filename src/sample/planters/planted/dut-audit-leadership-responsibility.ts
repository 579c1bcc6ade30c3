import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Leadership responsibility for a grave problem that an audit found. */
export const dutAuditLeadershipResponsibility = plants({
  rule: "dut-audit-leadership-responsibility",
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      category: "asset-loss",
      responsibility: "leadership",
      gravity: draft.random.between(3, 5),
      incidentId: "INC-dut-audit-leadership-responsibility",
      occurredOn: daysAgo(draft.random.between(60, 600)),
      source: "audit",
    }),
});
