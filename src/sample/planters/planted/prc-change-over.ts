import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A contract was raised by nearly a third. */
export const prcChangeOver = plants({
  rule: "prc-change-over",
  subjects: ["cadre", "unit"],
  touches: ["contract"],
  plant: (draft) =>
    draft.add("contract", {
      approverId: draft.subject.cadreId,
      supplierId: "SUP-904",
      category: "services",
      amount: yuan(100000),
      changes: yuan(30_000),
      occurredOn: daysAgo(draft.random.between(60, 200)),
      source: "finance",
    }),
});
