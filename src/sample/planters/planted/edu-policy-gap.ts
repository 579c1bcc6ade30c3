import { daysAgo, monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A required policy that was never issued, or not reviewed for years. */
export const eduPolicyGap = plants({
  rule: "edu-policy-gap",
  subjects: ["unit"],
  touches: ["policyDocument"],
  plant: (draft) =>
    draft.add("policyDocument", {
      kind: draft.random.pick(["rotation", "gift", "recusal"]),
      required: true,
      docNo: "HN-7",
      issuedOn: draft.random.chance(500) ? null : monthsAgo(50),
      reviewedOn: null,
      owner: "合规部",
      occurredOn: daysAgo(90),
      source: "compliance",
    }),
});
