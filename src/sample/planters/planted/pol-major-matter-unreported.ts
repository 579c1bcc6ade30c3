import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A major matter was not reported, as an audit established. */
export const polMajorMatterUnreported = plants({
  rule: "pol-major-matter-unreported",
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      auditId: "AU-1",
      category: "matter-unreported",
      responsibility: "direct",
      gravity: 2,
      verification: "adjudicated",
      occurredOn: daysAgo(draft.random.between(60, 500)),
      source: "audit",
    }),
});
