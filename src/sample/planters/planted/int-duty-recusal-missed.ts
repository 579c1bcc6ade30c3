import { addTender } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Approved a tender in which a cousin's employer bid. */
export const intDutyRecusalMissed = plants({
  rule: "int-duty-recusal-missed",
  touches: ["kinship", "kinBusiness", "tender", "tenderEvaluator", "bid", "recusal"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-24",
      relation: "cousin",
      employer: "SUP-801",
      effectiveFrom: "1995",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    const tenderId = addTender(draft, 2);
    draft.addRelated("bid", {
      tenderId,
      unitId: draft.subject.unitId,
      supplierId: "SUP-801",
      price: yuan(400_000),
      occurredOn: daysAgo(300),
      source: "finance",
    });
    return draft.all("tender").at(-1)?.id;
  },
});
