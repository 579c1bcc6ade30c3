import { plants } from "../Planter.js";
import { samplePolicy } from "../samplePolicy.js";

/** Two policies were bound above authority and referred to nobody. */
export const uwcAuthorityExceeded = plants({
  rule: "uwc-authority-exceeded",
  line: "underwriting",
  touches: ["policy"],
  plant: (draft) => {
    for (let number = 1; number <= 2; number += 1)
      draft.add("policy", {
        ...samplePolicy("C-80008", 100 * number + 20),
        policyNo: `PO-${number}`,
        underwriterId: draft.subject.cadreId,
        authorityLevel: "provincial",
        withinAuthority: false,
      });
    return draft.subject.id;
  },
});
