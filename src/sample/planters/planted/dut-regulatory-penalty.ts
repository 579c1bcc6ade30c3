import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Fined by the regulator. */
export const dutRegulatoryPenalty = plants({
  rule: "dut-regulatory-penalty",
  touches: ["regulatoryPenalty"],
  plant: (draft) =>
    draft.add("regulatoryPenalty", {
      authority: "nfra-local",
      kind: draft.random.pick(["warning", "fine"]),
      amount: yuan(10_000),
      category: "fictitious-intermediary",
      docNo: "金罚决字7号",
      incidentId: "INC-penalty",
      verification: "adjudicated",
      occurredOn: daysAgo(draft.random.between(60, 700)),
      source: "regulator",
    }),
});
