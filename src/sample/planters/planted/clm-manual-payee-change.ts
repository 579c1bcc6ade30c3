import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Three times the payee was changed by hand after approval, and nobody else signed. */
export const clmManualPayeeChange = plants({
  rule: "clm-manual-payee-change",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["payeeChange"],
  plant: (draft) => {
    for (let number = 1; number <= 3; number += 1)
      draft.add("payeeChange", {
        changedById: draft.subject.cadreId,
        claimId: `claim-${number}`,
        approvedOn: daysAgo(20 * number + 3),
        manual: true,
        secondSignerId: null,
        newAccountHash: `new-${number}`,
        occurredOn: daysAgo(20 * number),
        source: "claims-system",
      });
    return draft.subject.id;
  },
});
