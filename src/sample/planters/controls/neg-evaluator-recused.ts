import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { staysSilent } from "../Planter.js";

/** An evaluator who stood back from the tender of a relative's employer. */
export const negEvaluatorRecused = staysSilent({
  name: "neg-evaluator-recused",
  rule: "prc-evaluator-conflict",
  touches: ["kinship", "kinBusiness", "tender", "tenderEvaluator", "bid", "recusal"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-7",
      relation: "cousin",
      employer: "SUP-702",
      effectiveFrom: "1990",
      recordedOn: daysAgo(800),
      source: "self-declared",
    });
    draft.addRelated("bid", {
      tenderId: "T-702",
      unitId: draft.subject.unitId,
      supplierId: "SUP-702",
      price: yuan(400_000),
      occurredOn: daysAgo(86),
      source: "finance",
    });
    return draft.add("tenderEvaluator", {
      tenderId: "T-702",
      recused: true,
      recusalRef: "REC-1",
      occurredOn: daysAgo(80),
      source: "finance",
    });
  },
});
