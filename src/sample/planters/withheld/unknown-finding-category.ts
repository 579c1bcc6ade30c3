import { daysAgo } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** What an audit established is not said. */
export const unknownFindingCategory = withholds({
  name: "unknown-finding-category",
  rule: "uwc-customer-rebate",
  subjects: ["cadre", "unit"],
  touches: ["auditFinding"],
  plant: (draft) =>
    draft.add("auditFinding", {
      auditId: "AU-4",
      responsibility: "direct",
      gravity: 2,
      verification: "adjudicated",
      occurredOn: daysAgo(100),
      source: "audit",
    }),
});
