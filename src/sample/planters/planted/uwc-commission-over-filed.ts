import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { samplePolicy } from "../samplePolicy.js";

/** Three of forty policies carry more commission than was filed. */
export const uwcCommissionOverFiled = plants({
  rule: "uwc-commission-over-filed",
  subjects: ["cadre", "unit"],
  touches: ["policy"],
  plant: (draft) => {
    for (let number = 1; number <= 40; number += 1)
      draft.add("policy", {
        ...samplePolicy("C-80008", 2 * number),
        policyNo: `PO-${number}`,
        serviceId: draft.subject.cadreId,
        commission: yuan(number <= 3 ? 180 : 120),
      });
    return draft.subject.id;
  },
});
