import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Evaluated a tender in which a cousin's employer took part. */
export const prcEvaluatorConflict = plants({
  rule: "prc-evaluator-conflict",
  touches: ["kinship", "kinBusiness", "tender", "tenderEvaluator", "bid", "recusal"],
  also: ["int-duty-recusal-missed"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-7",
      relation: "cousin",
      employer: "SUP-701",
      effectiveFrom: "1990",
      recordedOn: daysAgo(800),
      source: "self-declared",
    });
    draft.addRelated("bid", {
      tenderId: "T-701",
      unitId: draft.subject.unitId,
      supplierId: "SUP-701",
      price: yuan(400_000),
      occurredOn: daysAgo(86),
      source: "finance",
    });
    return draft.add("tenderEvaluator", {
      tenderId: "T-701",
      recused: false,
      occurredOn: daysAgo(80),
      source: "finance",
    });
  },
});
